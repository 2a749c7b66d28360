package org.keywright.bench.bus;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.keywright.bench.VirtualDrive;
import org.keywright.device.DeviceException;
import org.keywright.device.DriveTransport;

/** Files on a model of a drive, sector by sector as a file system would hand them down. */
final class VirtualDriveTransport implements DriveTransport {

    private static final int SECTOR = 512;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Attachment attachment;
    private final VirtualDrive drive;

    VirtualDriveTransport(Attachment attachment) {
        this.attachment = attachment;
        this.drive = (VirtualDrive) attachment.device();
    }

    @Override
    public Optional<byte[]> read(String name, int limit) throws DeviceException {
        return attachment
                .transfer(SOON, () -> drive.file(name))
                .map(all -> Arrays.copyOf(all, Math.min(limit, all.length)));
    }

    @Override
    public void write(String name, byte[] content, IntConsumer written) throws DeviceException {
        for (int at = 0; at < content.length; at += SECTOR) {
            byte[] sector = Arrays.copyOfRange(content, at, at + SECTOR);
            int from = at;
            attachment.transfer(
                    SOON,
                    () -> {
                        drive.write(name, from, sector);
                        return true;
                    });
            written.accept(Math.min(at + SECTOR, content.length));
        }
    }

    @Override
    public void overwrite(String name, byte[] content, IntConsumer written) throws DeviceException {
        write(name, content, written);
    }

    @Override
    public Optional<byte[]> readBack(String name, int limit) throws DeviceException {
        return read(name, limit);
    }

    @Override
    public void delete(String name) throws DeviceException {
        attachment.transfer(
                SOON,
                () -> {
                    drive.delete(name);
                    return true;
                });
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
