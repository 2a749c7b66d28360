package org.keywright.device;

import java.util.Optional;

/**
 * One life of a device at its place: after it was pulled out, another one may be given the same
 * file, and is not it.
 *
 * @param file empty where the system has no files for devices
 * @param stamp of the file when the life was seen; empty if it was over already
 */
public record DeviceLife(Optional<DeviceFile> file, Optional<Object> stamp) {

    /** The life of what is there now. */
    public static DeviceLife of(String nodePath) {
        Optional<DeviceFile> file = DeviceFile.of(nodePath);
        return new DeviceLife(file, file.flatMap(DeviceFile::stamp));
    }

    /** Whether it has left; never, where nobody can tell. */
    public boolean isOver() {
        return file.map(f -> stamp.isEmpty() || !f.stamp().equals(stamp)).orElse(false);
    }
}
