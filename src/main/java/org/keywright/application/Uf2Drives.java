package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveNode;
import org.keywright.device.DriveSource;
import org.keywright.device.DriveTransport;
import org.keywright.device.drive.MountedDrives;

/**
 * Keyboards whose bootloader is a drive that takes UF2 files, for those who hand it a file as it
 * is.
 *
 * @param source every bootloader's drive
 */
public record Uf2Drives(DriveSource source) {

    private static final String NEW_FIRMWARE = "NEW.UF2";
    private static final int PAUSE_MILLIS = 100;

    /**
     * One of them.
     *
     * @param folder it is mounted at
     * @param board what the board behind it calls itself; empty if it does not say
     * @param node itself
     */
    public record Drive(Path folder, String board, DriveNode node) {}

    /** Those that this computer has mounted. */
    public static Uf2Drives ofThisComputer() {
        return new Uf2Drives(new MountedDrives());
    }

    /** Those in the folders of a folder. */
    public static Uf2Drives below(Path folder) {
        return new Uf2Drives(MountedDrives.below(folder));
    }

    /** The drives that are there now. */
    public List<Drive> present() {
        return source.nodes().stream()
                .filter(node -> !node.uf2Text().isEmpty())
                .map(node -> new Drive(Path.of(node.path()), board(node), node))
                .toList();
    }

    private static String board(DriveNode node) {
        return node.line("Board-ID").orElse("");
    }

    /** Waits until a drive is there, or the thread is interrupted. */
    public Optional<List<Drive>> await() {
        List<Drive> drives = present();
        while (drives.isEmpty()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            drives = present();
        }
        return Optional.of(drives);
    }

    /**
     * Hands firmware to the bootloader behind a drive.
     *
     * @return the file it was written to
     */
    public Path flash(Drive drive, byte[] firmware) {
        try (DriveTransport open = source.open(drive.node())) {
            open.write(NEW_FIRMWARE, firmware, written -> {});
        } catch (DeviceException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
        return drive.folder().resolve(NEW_FIRMWARE);
    }
}
