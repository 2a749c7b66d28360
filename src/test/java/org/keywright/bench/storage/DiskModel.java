package org.keywright.bench.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.keywright.bench.BootloaderModel;
import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.ReportDescriptor;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDrive;

/**
 * A drive (USB Mass Storage Class, Bulk-Only Transport 1.0): a command of 31 bytes, its data, and a
 * status of 13 bytes.
 */
abstract class DiskModel extends BootloaderModel implements VirtualDrive {

    private static final int OUT = 2;
    private static final int IN = 1;
    private static final int COMMAND_MARK = 0x43425355;
    private static final int STATUS_MARK = 0x53425355;
    private static final int SECTOR = FatFile.SECTOR;

    private final Deque<byte[]> answers = new ArrayDeque<>();
    private final ScsiAnswers scsi = new ScsiAnswers();
    private int tag;
    private int awaited;
    private int target;
    private byte[] arrived = {};
    private boolean leaving;

    DiskModel(VirtualBoard board, DeviceDescriptors descriptors) {
        super(
                board,
                descriptors.with(
                        InterfaceDescriptor.of(0, 8, 6, 0x50)
                                .with(EndpointDescriptor.bulk(0x80 | IN, 64))
                                .with(EndpointDescriptor.bulk(OUT, 64))));
    }

    /** What can be read now. */
    abstract FatVolume volume();

    /** A sector was written. */
    abstract void written(int number, byte[] sector);

    /** Starts the firmware once the computer has heard that all went well. */
    final void leaveSoon() {
        leaving = true;
    }

    @Override
    public final String label() {
        return volume().label();
    }

    @Override
    public final Optional<byte[]> file(String name) {
        return volume().files().stream()
                .filter(f -> f.written().equalsIgnoreCase(name))
                .map(FatFile::content)
                .findFirst();
    }

    /** As a mounted volume hands it down: a file that is there keeps its place. */
    @Override
    public void write(String name, int at, byte[] sector) throws HandshakeException {
        FatVolume volume = volume();
        int free = volume.files().stream().mapToInt(volume::clusters).sum() * volume.cluster();
        int first =
                volume.files().stream()
                        .filter(f -> f.written().equalsIgnoreCase(name))
                        .mapToInt(f -> (volume.firstCluster(f) - 2) * volume.cluster())
                        .findFirst()
                        .orElse(free);
        written(volume.dataStart() + first + at / SECTOR, sector);
        goIfLeaving();
    }

    final void goIfLeaving() {
        if (leaving) {
            restart();
        }
    }

    @Override
    public final byte[] controlIn(SetupPacket setup) throws HandshakeException {
        boolean largestUnit = setup.type() == SetupPacket.CLASS_IN && setup.request() == 0xFE;
        if (!largestUnit) {
            throw HandshakeException.stall();
        }
        return new byte[1];
    }

    @Override
    public final void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        boolean reset = setup.type() == SetupPacket.CLASS_OUT && setup.request() == 0xFF;
        if (!reset) {
            throw HandshakeException.stall();
        }
        answers.clear();
        awaited = 0;
    }

    @Override
    public final byte[] in(int endpoint, int length) throws HandshakeException {
        byte[] next = answers.poll();
        if (next == null) {
            throw HandshakeException.nak();
        }
        if (next.length > length) {
            answers.addFirst(Arrays.copyOfRange(next, length, next.length));
            return Arrays.copyOf(next, length);
        }
        if (answers.isEmpty()) {
            goIfLeaving();
        }
        return next;
    }

    @Override
    public final void out(int endpoint, byte[] content) throws HandshakeException {
        if (awaited > 0) {
            data(content);
        } else if (content.length == 31 && Bytes.le32(content, 0) == COMMAND_MARK) {
            tag = (int) Bytes.le32(content, 4);
            command((int) Bytes.le32(content, 8), Bytes.slice(content, 15, 16));
        } else {
            throw HandshakeException.stall();
        }
    }

    private void command(int length, byte[] command) {
        int lba = (int) Bytes.be32(command, 2);
        int count = Bytes.be16(command, 7);
        switch (Bytes.u8(command, 0)) {
            case 0x28 -> read(lba, count, length);
            case 0x2A -> {
                target = lba;
                awaited = length;
            }
            case 0x1B -> {
                ejected((command[4] & 3) == 2);
                status(0, 0);
            }
            default -> answer(scsi.answer(command, volume().sectors()), length);
        }
    }

    /** The drive was started or stopped; stopping with the eject bit is an eject. */
    void ejected(boolean eject) {}

    private void read(int lba, int count, int length) {
        FatVolume volume = volume();
        byte[] all = new byte[count * SECTOR];
        for (int i = 0; i < count; i++) {
            System.arraycopy(volume.sector(lba + i), 0, all, i * SECTOR, SECTOR);
        }
        answer(Optional.of(all), length);
    }

    private void answer(Optional<byte[]> content, int length) {
        byte[] data = content.orElse(new byte[0]);
        byte[] sent = data.length > length ? Arrays.copyOf(data, length) : data;
        if (length > 0) {
            answers.add(sent);
        }
        status(length - sent.length, content.isPresent() ? 0 : 1);
    }

    private void status(int residue, int outcome) {
        ByteBuffer status = ByteBuffer.allocate(13).order(ByteOrder.LITTLE_ENDIAN);
        status.putInt(STATUS_MARK).putInt(tag).putInt(residue).put((byte) outcome);
        answers.add(status.array());
    }

    private void data(byte[] content) {
        arrived = ReportDescriptor.join(arrived, content);
        awaited -= content.length;
        int whole = arrived.length / SECTOR * SECTOR;
        for (int at = 0; at < whole; at += SECTOR) {
            written(target++, Bytes.slice(arrived, at, SECTOR));
        }
        arrived = Arrays.copyOfRange(arrived, whole, arrived.length);
        if (awaited <= 0) {
            status(0, 0);
        }
    }
}
