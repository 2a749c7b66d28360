package org.keywright.device.drive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keywright.device.SystemCode;

/** Where a bootloader's drive could be mounted. */
interface Volumes {

    /**
     * A mounted volume.
     *
     * @param stamp tells it from what was mounted there before
     */
    record Volume(Path folder, String stamp) {}

    /** Those of now. */
    List<Volume> now();

    /** Where this system mounts drives. */
    static Volumes of(SystemCode system) {
        return switch (system) {
            case LINUX -> mounted(new MountTable(Path.of("/proc/self/mountinfo")));
            case MAC -> below(Path.of("/Volumes"));
            case WINDOWS -> Volumes::removable;
        };
    }

    /** The FAT drives of a table of mounts. */
    static Volumes mounted(MountTable table) {
        return () -> table.drives().stream().map(m -> new Volume(m.folder(), m.id())).toList();
    }

    /** Every folder in a folder. */
    static Volumes below(Path root) {
        return () -> {
            List<Volume> volumes = new ArrayList<>();
            try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
                for (Path child : children) {
                    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                        volumes.add(new Volume(child, ""));
                    }
                }
            } catch (IOException unplugged) {
                return volumes;
            }
            return volumes;
        };
    }

    /**
     * Drive letters of removable drives; floppy drives and network drives could keep us waiting.
     */
    private static List<Volume> removable() {
        List<Volume> volumes = new ArrayList<>();
        for (Path root : FileSystems.getDefault().getRootDirectories()) {
            if (!root.toString().matches("[ABab]:.*") && isRemovable(root)) {
                volumes.add(new Volume(root, ""));
            }
        }
        return volumes;
    }

    private static boolean isRemovable(Path root) {
        try {
            return Boolean.TRUE.equals(Files.getFileStore(root).getAttribute("volume:isRemovable"));
        } catch (IOException | UnsupportedOperationException | SecurityException notReady) {
            return false;
        }
    }
}
