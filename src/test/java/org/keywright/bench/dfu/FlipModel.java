package org.keywright.bench.dfu;

import java.util.Arrays;
import org.keywright.bench.Bytes;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.VirtualBoard;

/**
 * Atmel's FLIP commands in DFU requests, as the factory's bootloader takes them (Atmel doc7618) and
 * as LUFA's and QMK's do.
 *
 * <p>The factory's one starts locked: nothing but a chip erase opens the flash. LUFA's is open, but
 * writing where nothing was erased leaves a mixture there.
 */
public final class FlipModel extends DfuModel {

    private static final int HEAD = 32;
    private static final int SUFFIX = 16;
    private static final int BLOCK = 1024;
    private static final int PAGE = 0x10000;

    private final FlipChip chip;
    private final boolean factory;

    private boolean locked;
    private int erasePolls;
    private int pollsLeft;
    private int page;
    private byte[] pending = {};
    private boolean leaving;

    /** The factory's bootloader. */
    public static FlipModel factory(VirtualBoard board, FlipChip chip) {
        return new FlipModel(board, chip, true, 0);
    }

    /**
     * The factory's bootloader that erases in the background.
     *
     * @param polls how often it says errNOTDONE first
     */
    public static FlipModel slow(VirtualBoard board, FlipChip chip, int polls) {
        return new FlipModel(board, chip, true, polls);
    }

    /** LUFA's bootloader and QMK's, which differ in their release number. */
    public static FlipModel lufa(VirtualBoard board, FlipChip chip) {
        return new FlipModel(board, chip, false, 0);
    }

    private FlipModel(VirtualBoard board, FlipChip chip, boolean factory, int erasePolls) {
        super(board, factory ? chip.factoryDescriptors() : chip.lufaDescriptors());
        this.chip = chip;
        this.factory = factory;
        this.locked = factory;
        this.erasePolls = erasePolls;
        enter(factory ? Dfu.State.APP_IDLE : Dfu.State.IDLE);
    }

    @Override
    int poll() {
        if (pollsLeft > 0) {
            pollsLeft--;
            fail(Dfu.Status.NOTDONE);
            enter(Dfu.State.DNBUSY);
            return 0;
        }
        if (state() == Dfu.State.DNBUSY) {
            succeed();
        }
        return 1;
    }

    @Override
    void clear() throws HandshakeException {
        fail(Dfu.Status.OK);
        super.clear();
    }

    @Override
    void abort() throws HandshakeException {
        clear();
    }

    private void succeed() {
        fail(Dfu.Status.OK);
        enter(factory ? Dfu.State.IDLE : Dfu.State.DNLOAD_IDLE);
    }

    @Override
    void download(int block, byte[] content) throws HandshakeException {
        if (leaving && content.length == 0) {
            restart();
            return;
        }
        allowedIn(Dfu.State.IDLE, Dfu.State.DNLOAD_IDLE, Dfu.State.UPLOAD_IDLE);
        if (content.length < 3) {
            throw refuse(Dfu.Status.STALLEDPKT);
        }
        pending = new byte[0];
        switch (Bytes.u8(content, 0)) {
            case 0x01 -> program(content);
            case 0x03 -> display(content);
            case 0x04 -> write(content);
            case 0x05 -> identify(content);
            case 0x06 -> choosePage(content);
            default -> throw refuse(Dfu.Status.STALLEDPKT);
        }
    }

    private void write(byte[] command) throws HandshakeException {
        if (Bytes.u8(command, 1) == 0x00 && Bytes.u8(command, 2) == 0xFF) {
            if (!flash().eraseAll()) {
                throw refuse(Dfu.Status.ERASE);
            }
            locked = false;
            succeed();
            pollsLeft = erasePolls;
        } else if (Bytes.u8(command, 1) == 0x03 && Bytes.u8(command, 2) <= 1) {
            leaving = true;
            succeed();
        } else {
            throw refuse(Dfu.Status.STALLEDPKT);
        }
    }

    private void program(byte[] command) throws HandshakeException {
        boolean eeprom = command[1] == 1;
        int start = Bytes.be16(command, 2);
        int count = Bytes.be16(command, 4) - start + 1;
        int head = HEAD + (factory ? 0 : start % HEAD);
        if (locked) {
            throw refuse(Dfu.Status.WRITE);
        }
        boolean whole = count > 0 && command.length == head + count + SUFFIX;
        if (!whole || count > BLOCK || command[1] > 1 || !endsWithSuffix(command)) {
            throw refuse(Dfu.Status.STALLEDPKT);
        }
        byte[] data = Bytes.slice(command, head, count);
        if (eeprom) {
            if (!board().eeprom().contains(start, count)) {
                throw refuse(Dfu.Status.ADDRESS);
            }
            board().eeprom().put(start, data);
        } else {
            programFlash((long) page * PAGE + start, data);
        }
        succeed();
    }

    private void programFlash(long address, byte[] data) throws HandshakeException {
        if (!flash().writable(address, data.length)) {
            throw refuse(Dfu.Status.ADDRESS);
        }
        int before = flash().writes();
        if (!flash().program(address, data) && flash().failed(before)) {
            throw refuse(Dfu.Status.WRITE);
        }
    }

    private static boolean endsWithSuffix(byte[] command) {
        byte[] mark = Bytes.slice(command, command.length - 11, 3);
        return Arrays.equals(mark, new byte[] {'D', 'F', 'U'})
                || Arrays.equals(mark, new byte[] {'U', 'F', 'D'});
    }

    private void display(byte[] command) throws HandshakeException {
        int start = Bytes.be16(command, 2);
        int count = Bytes.be16(command, 4) - start + 1;
        if (locked) {
            throw refuse(Dfu.Status.VENDOR);
        }
        long from = (long) page * PAGE + start;
        boolean eeprom = command[1] == 2;
        var memory = eeprom ? board().eeprom() : flash();
        long address = eeprom ? start : from;
        if (count <= 0 || command[1] > 2 || !memory.contains(address, count)) {
            throw refuse(Dfu.Status.ADDRESS);
        }
        succeed();
        if (command[1] == 1) {
            checkBlank(memory.read(address, count), start);
        } else {
            pending = memory.read(address, count);
        }
    }

    private void checkBlank(byte[] cells, int start) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != (byte) 0xFF) {
                int at = start + i;
                pending = factory ? Bytes.of(at >> 8, at) : Bytes.of(at, at >> 8);
                fail(Dfu.Status.CHECK_ERASED);
                return;
            }
        }
    }

    private void identify(byte[] command) throws HandshakeException {
        int answer = chip.identity(Bytes.be16(command, 1), factory);
        if (answer < 0) {
            throw refuse(Dfu.Status.STALLEDPKT);
        }
        succeed();
        pending = Bytes.of(answer);
    }

    private void choosePage(byte[] command) throws HandshakeException {
        if (command.length < 4 || command[1] != 3 || command[2] != 0) {
            throw refuse(Dfu.Status.STALLEDPKT);
        }
        page = Bytes.u8(command, 3);
        succeed();
    }

    @Override
    byte[] upload(int block, int length) throws HandshakeException {
        if (pending.length == 0 || length > BLOCK || length > pending.length) {
            throw refuse(Dfu.Status.STALLEDPKT);
        }
        byte[] part = Arrays.copyOf(pending, length);
        pending = Arrays.copyOfRange(pending, length, pending.length);
        return part;
    }
}
