package org.keywright.device.drive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveNode;
import org.keywright.device.DriveSource;
import org.keywright.device.DriveTransport;
import org.keywright.device.SystemCode;
import org.keywright.device.Trouble;

/** Bootloaders' drives among the mounted volumes. A volume is looked into once. */
public final class MountedDrives implements DriveSource {

    private static final String UF2_SIGN = "INFO_UF2.TXT";
    private static final String MASS_STORAGE_SIGN = "FLASH.BIN";
    private static final int LONGEST_SIGN = 4096;

    private final Volumes volumes;
    private Map<Volumes.Volume, Optional<DriveNode>> known = Map.of();

    /** The drives of this system. */
    public MountedDrives() {
        this(Volumes.of(SystemCode.here()));
    }

    /** Those in the folders of a folder, whatever they are. */
    public static MountedDrives below(Path root) {
        return new MountedDrives(Volumes.below(root));
    }

    MountedDrives(Volumes volumes) {
        this.volumes = volumes;
    }

    @Override
    public synchronized List<DriveNode> nodes() {
        Map<Volumes.Volume, Optional<DriveNode>> seen = new HashMap<>();
        List<DriveNode> nodes = new ArrayList<>();
        for (Volumes.Volume volume : volumes.now()) {
            Optional<DriveNode> node = seen(volume);
            node.ifPresent(nodes::add);
            // Without a stamp another drive may come to the same folder: look again.
            if (!volume.stamp().isEmpty()) {
                seen.put(volume, node);
            }
        }
        known = seen;
        return nodes;
    }

    private Optional<DriveNode> seen(Volumes.Volume volume) {
        Optional<DriveNode> before = known.get(volume);
        return before != null ? before : recognised(volume.folder());
    }

    /** A bootloader's drive carries one of two files. */
    private static Optional<DriveNode> recognised(Path folder) {
        Path sign = folder.resolve(UF2_SIGN);
        if (Files.isRegularFile(sign, LinkOption.NOFOLLOW_LINKS)) {
            try (var in = Files.newInputStream(sign, LinkOption.NOFOLLOW_LINKS)) {
                String text = new String(in.readNBytes(LONGEST_SIGN), StandardCharsets.ISO_8859_1);
                return Optional.of(new DriveNode(folder.toString(), label(folder), text));
            } catch (IOException unplugged) {
                return Optional.empty();
            }
        }
        return Files.isRegularFile(folder.resolve(MASS_STORAGE_SIGN), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new DriveNode(folder.toString(), label(folder), ""))
                : Optional.empty();
    }

    private static String label(Path folder) {
        Path name = folder.getFileName();
        if (name != null) {
            return name.toString();
        }
        try {
            return Files.getFileStore(folder).name();
        } catch (IOException unknown) {
            return "";
        }
    }

    @Override
    public DriveTransport open(DriveNode node) throws DeviceException {
        if (!isThere(node)) {
            throw Trouble.GONE.about("the drive " + node.path(), null);
        }
        return new FolderTransport(Path.of(node.path()), () -> isThere(node));
    }

    private boolean isThere(DriveNode node) {
        Path folder = Path.of(node.path());
        return volumes.now().stream().anyMatch(volume -> volume.folder().equals(folder))
                && Files.isDirectory(folder);
    }
}
