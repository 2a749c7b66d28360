package org.keywright.device.access;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which block device Linux made of a USB drive ({@code Documentation/ABI} of the kernel: sysfs).
 *
 * @param root {@code /sys}
 */
record BlockDevices(Path root) {

    private static final String USBFS = "/dev/bus/usb/";

    /**
     * The file to mount: {@code /dev/sda1}, or the whole device where it has no partitions.
     *
     * @param usbPath of the whole USB device, {@code /dev/bus/usb/001/004}
     */
    Optional<String> find(String usbPath) {
        Path number = Path.of(usbPath);
        if (!usbPath.startsWith(USBFS) || number.getNameCount() < 2) {
            return Optional.empty();
        }
        int device = decimal(number.getFileName().toString());
        int bus = decimal(number.getParent().getFileName().toString());
        try (DirectoryStream<Path> disks = Files.newDirectoryStream(root.resolve("block"), "sd*")) {
            for (Path disk : disks) {
                if (belongs(disk.toRealPath(), bus, device)) {
                    return Optional.of("/dev/" + partition(disk));
                }
            }
        } catch (IOException unknown) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Upwards from a disk, the first folder with a device number is the USB device's. */
    private static boolean belongs(Path disk, int bus, int device) {
        for (Path up = disk; up != null; up = up.getParent()) {
            if (Files.exists(up.resolve("devnum"))) {
                return number(up.resolve("busnum")) == bus
                        && number(up.resolve("devnum")) == device;
            }
        }
        return false;
    }

    private static String partition(Path disk) {
        String name = disk.getFileName().toString();
        return Files.isDirectory(disk.resolve(name + "1")) ? name + "1" : name;
    }

    private static int number(Path file) {
        try {
            return decimal(Files.readString(file).strip());
        } catch (IOException gone) {
            return -1;
        }
    }

    private static int decimal(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
