package org.keywright.bench.fault;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.VirtualDrive;

/** A drive whose wire goes wrong; a sector written counts as a transfer. */
final class FaultyDrive extends FaultyDevice implements VirtualDrive {

    private final VirtualDrive drive;

    FaultyDrive(VirtualDrive drive, @Nullable Fault fault, int place) {
        super(drive, fault, place);
        this.drive = drive;
    }

    @Override
    public String label() {
        return drive.label();
    }

    @Override
    public Optional<byte[]> file(String name) {
        return drive.file(name);
    }

    @Override
    public void write(String name, int at, byte[] sector) throws HandshakeException {
        counted(
                () -> {
                    drive.write(name, at, sector);
                    return Optional.empty();
                });
    }

    @Override
    public void delete(String name) throws HandshakeException {
        drive.delete(name);
    }
}
