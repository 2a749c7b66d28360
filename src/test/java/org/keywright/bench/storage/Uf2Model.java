package org.keywright.bench.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import org.keywright.bench.Bytes;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.VirtualBoard;

/**
 * A drive that takes UF2 blocks wherever they are written, and starts the firmware when it has all
 * of them. What is no block, or one for another chip, is dropped without a word.
 */
public final class Uf2Model extends DiskModel {

    private static final long FIRST_MARK = 0x0A324655L;
    private static final long SECOND_MARK = 0x9E5D5157L;
    private static final long LAST_MARK = 0x0AB16F30L;
    private static final int NOT_FLASH = 1;
    private static final int HAS_FAMILY = 0x2000;
    private static final int PAYLOAD = 256;

    private final Uf2Drive drive;
    private final FatVolume volume;
    private final BitSet erased = new BitSet();
    private final BitSet arrived = new BitSet();
    private long blocks;

    /** On that board. */
    public Uf2Model(VirtualBoard board, Uf2Drive drive) {
        super(board, drive.descriptors());
        this.drive = drive;
        FatFile current = new FatFile("CURRENT UF2", drive.room() / PAYLOAD * 512, this::show);
        this.volume = drive.shows() ? drive.volume(current) : drive.volume();
    }

    private byte[] show(int number) {
        long address = drive.start() + (long) number * PAYLOAD;
        ByteBuffer out = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt((int) FIRST_MARK).putInt((int) SECOND_MARK).putInt(HAS_FAMILY);
        out.putInt((int) address).putInt(PAYLOAD).putInt(number);
        out.putInt(drive.room() / PAYLOAD).putInt((int) drive.family());
        out.put(flash().read(address, PAYLOAD)).putInt(508, (int) LAST_MARK);
        return out.array();
    }

    @Override
    FatVolume volume() {
        return volume;
    }

    @Override
    public void delete(String name) throws HandshakeException {
        // Forgotten as soon as it is heard, like every change of the folder.
    }

    @Override
    void written(int number, byte[] sector) {
        boolean block =
                Bytes.le32(sector, 0) == FIRST_MARK
                        && Bytes.le32(sector, 4) == SECOND_MARK
                        && Bytes.le32(sector, 508) == LAST_MARK;
        if (block && meant(sector)) {
            take(sector);
        }
    }

    private boolean meant(byte[] block) {
        long flags = Bytes.le32(block, 8);
        boolean ours = (flags & HAS_FAMILY) == 0 || Bytes.le32(block, 28) == drive.family();
        long address = Bytes.le32(block, 12);
        return ours
                && (flags & NOT_FLASH) == 0
                && Bytes.le32(block, 16) == PAYLOAD
                && address % PAYLOAD == 0
                && flash().writable(address, PAYLOAD)
                && Bytes.le32(block, 20) < Bytes.le32(block, 24);
    }

    private void take(byte[] block) {
        if (blocks != Bytes.le32(block, 24)) {
            blocks = Bytes.le32(block, 24);
            arrived.clear();
        }
        long address = Bytes.le32(block, 12);
        int sector = (int) ((address - drive.start()) / drive.sector());
        if (!erased.get(sector)) {
            erased.set(sector);
            flash().erasePage(address);
        }
        boolean again = arrived.get((int) Bytes.le32(block, 20));
        if (!again) {
            flash().program(address, Bytes.slice(block, 32, PAYLOAD));
        }
        arrived.set((int) Bytes.le32(block, 20));
        if (arrived.cardinality() == blocks) {
            leaveSoon();
        }
    }
}
