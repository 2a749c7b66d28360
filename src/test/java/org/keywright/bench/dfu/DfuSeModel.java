package org.keywright.bench.dfu;

import java.util.Optional;
import org.keywright.bench.Bytes;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.VirtualBoard;

/**
 * ST's DfuSe, DFU 1.1a (AN3156), as the ROM of an STM32 and of its likenesses speaks it.
 *
 * <p>A command is only noted when it arrives; the first GETSTATUS after it starts the work and says
 * dfuDNBUSY, one after the time it named says how it went. Writing where nothing was erased fails.
 */
public final class DfuSeModel extends DfuModel {

    /** Work that GETSTATUS starts. */
    private interface Work {
        Dfu.Status run();
    }

    private static final int FIRST_DATA_BLOCK = 2;

    private final DfuSeChip chip;
    private final int eraseMilliseconds;
    private final int writeMilliseconds;

    private long pointer;
    private Optional<Work> noted = Optional.empty();
    private Dfu.Status result = Dfu.Status.OK;
    private int takes;
    private long readyAt;
    private boolean readProtected;
    private int alternate;

    /** One that works as fast as it can. */
    public DfuSeModel(VirtualBoard board, DfuSeChip chip) {
        this(board, chip, 0, 0);
    }

    /** One that takes that long for erasing a sector and for writing a block. */
    public DfuSeModel(VirtualBoard board, DfuSeChip chip, int eraseTime, int writeTime) {
        super(board, chip.descriptors());
        this.chip = chip;
        this.eraseMilliseconds = eraseTime;
        this.writeMilliseconds = writeTime;
        this.pointer = chip.sectors().getFirst().start();
    }

    /** As one whose read protection (level 1) is set: only lifting it is allowed. */
    public DfuSeModel readProtected() {
        readProtected = true;
        return this;
    }

    @Override
    public void select(int interfaceNumber, int setting) {
        alternate = setting;
    }

    @Override
    int poll() {
        switch (state()) {
            case DNLOAD_SYNC -> begin();
            case DNBUSY -> end();
            case MANIFEST_SYNC -> {
                enter(Dfu.State.MANIFEST);
                restart();
            }
            default -> {
                return 0;
            }
        }
        return state() == Dfu.State.DNBUSY ? takes : 0;
    }

    private void begin() {
        result = noted.map(Work::run).orElse(Dfu.Status.UNKNOWN);
        noted = Optional.empty();
        readyAt = System.nanoTime() + takes * 1_000_000L;
        enter(Dfu.State.DNBUSY);
    }

    private void end() {
        if (System.nanoTime() < readyAt) {
            return;
        }
        if (result == Dfu.Status.OK) {
            enter(Dfu.State.DNLOAD_IDLE);
        } else {
            fail(result);
        }
    }

    @Override
    void download(int block, byte[] content) throws HandshakeException {
        allowedIn(Dfu.State.IDLE, Dfu.State.DNLOAD_IDLE);
        if (content.length == 0) {
            enter(Dfu.State.MANIFEST_SYNC);
            return;
        }
        if (content.length > chip.transfer() || block == 1) {
            throw refuse(Dfu.Status.STALLEDPKT);
        }
        enter(Dfu.State.DNLOAD_SYNC);
        noted = Optional.of(block == 0 ? command(content) : writing(block, content));
    }

    private Work writing(int block, byte[] content) {
        long address = address(block);
        takes = writeMilliseconds;
        return () -> {
            if (readProtected) {
                return Dfu.Status.VENDOR;
            }
            if (alternate != 0 || !flash().writable(address, content.length)) {
                return Dfu.Status.TARGET;
            }
            return flash().program(address, content) ? Dfu.Status.OK : Dfu.Status.WRITE;
        };
    }

    private long address(int block) {
        return pointer + (long) (block - FIRST_DATA_BLOCK) * chip.transfer();
    }

    private Work command(byte[] content) {
        takes = 0;
        int command = Bytes.u8(content, 0);
        if (command == 0x21 && content.length == 5) {
            long address = Bytes.le32(content, 1);
            return () -> point(address);
        }
        if (command == 0x41 && content.length == 5) {
            long address = Bytes.le32(content, 1);
            takes = eraseMilliseconds;
            return () -> erase(address);
        }
        if (command == 0x41 && content.length == 1) {
            takes = eraseMilliseconds * 10;
            return () -> outcome(!readProtected && flash().eraseAll(), Dfu.Status.VENDOR);
        }
        if (command == 0x92 && content.length == 1) {
            return this::unprotect;
        }
        return () -> Dfu.Status.STALLEDPKT;
    }

    private Dfu.Status point(long address) {
        boolean known = flash().contains(address, 1);
        if (known) {
            pointer = address;
        }
        return outcome(known, Dfu.Status.TARGET);
    }

    private Dfu.Status erase(long address) {
        if (readProtected) {
            return Dfu.Status.VENDOR;
        }
        Optional<DfuSeChip.Sector> sector =
                chip.sectors().stream()
                        .filter(s -> address >= s.start() && address < s.start() + s.length())
                        .findFirst();
        if (sector.isEmpty() || alternate != 0) {
            return Dfu.Status.TARGET;
        }
        return outcome(
                flash().erase(sector.get().start(), sector.get().length()), Dfu.Status.ERASE);
    }

    private Dfu.Status unprotect() {
        flash().eraseAll();
        readProtected = false;
        restart();
        return Dfu.Status.OK;
    }

    private static Dfu.Status outcome(boolean well, Dfu.Status otherwise) {
        return well ? Dfu.Status.OK : otherwise;
    }

    @Override
    byte[] upload(int block, int length) throws HandshakeException {
        allowedIn(Dfu.State.IDLE, Dfu.State.UPLOAD_IDLE);
        if (block == 0) {
            enter(Dfu.State.UPLOAD_IDLE);
            return Bytes.of(0x00, 0x21, 0x41, 0x92);
        }
        if (readProtected) {
            throw refuse(Dfu.Status.VENDOR);
        }
        long address = block == 1 ? -1 : address(block);
        if (length > chip.transfer() || !flash().contains(address, length)) {
            throw refuse(Dfu.Status.TARGET);
        }
        enter(Dfu.State.UPLOAD_IDLE);
        return flash().read(address, length);
    }
}
