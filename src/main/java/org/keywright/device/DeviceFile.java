package org.keywright.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The file by which Linux and macOS offer a device, {@code /dev/hidraw2}; Windows has none.
 *
 * @param path absolute
 */
public record DeviceFile(Path path) {

    private static final String FOLDER = "/dev/";

    /** The file a node's path names; empty if it names none. */
    public static Optional<DeviceFile> of(String nodePath) {
        return nodePath.startsWith(FOLDER) && !nodePath.contains("/..")
                ? Optional.of(new DeviceFile(Path.of(nodePath)))
                : Optional.empty();
    }

    /** Whether it is there. */
    public boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it is there and this user may not both read and write it. */
    public boolean denied() {
        return exists() && !(Files.isReadable(path) && Files.isWritable(path));
    }

    /**
     * Tells one life of the file from the next: the same number is given to another device soon
     * after. Empty if it is gone.
     */
    public Optional<Object> stamp() {
        try {
            return Optional.ofNullable(Files.readAttributes(path, "unix:ino").get("ino"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }

    /** Whether it appeared, or was given to somebody, within that time. */
    public boolean isYoungerThan(Duration age) {
        try {
            FileTime changed = (FileTime) Files.getAttribute(path, "unix:ctime");
            return changed.toInstant().isAfter(Instant.now().minus(age));
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
