package org.keywright.bench;

import java.util.Arrays;

/**
 * The memory of a chip: erasing sets every bit, writing can only clear bits.
 *
 * <p>What lies behind {@link #room} is the bootloader's own and refuses both.
 */
public final class FlashMemory {

    /** What goes wrong inside the chip. */
    public enum Trouble {
        /** The operation fails and the chip knows. */
        FAILS,
        /** Only the first half is done, and the chip does not notice. */
        HALF,
        /** One bit comes out wrong, and the chip does not notice. */
        FLIPS
    }

    private final long start;
    private final byte[] cells;
    private final int page;
    private int room;

    private int writes;
    private int reads;
    private int misread = -1;
    private int troubledWrite = -1;
    private Trouble trouble = Trouble.FAILS;

    /**
     * @param start address of the first byte
     * @param size in bytes
     * @param room how many of them firmware may take, from the first one on
     * @param page bytes erased at once
     */
    public FlashMemory(long start, int size, int room, int page) {
        this.start = start;
        this.cells = new byte[size];
        this.room = room;
        this.page = page;
        Arrays.fill(cells, (byte) 0xFF);
    }

    /** Memory that is all the firmware's. */
    public static FlashMemory of(long start, int size, int page) {
        return new FlashMemory(start, size, size, page);
    }

    /** The address of the first byte. */
    public long start() {
        return start;
    }

    /** Bytes in all. */
    public int size() {
        return cells.length;
    }

    /** Bytes that firmware may take. */
    public int room() {
        return room;
    }

    /** Bytes erased at once. */
    public int page() {
        return page;
    }

    /** Whether all of that is firmware's to change. */
    public boolean writable(long address, int length) {
        return address >= start && length >= 0 && address - start + length <= room;
    }

    /** Whether all of that is there. */
    public boolean contains(long address, int length) {
        return address >= start && length >= 0 && address - start + length <= cells.length;
    }

    /** Erases the page around an address; false if it may not be or the chip failed. */
    public boolean erasePage(long address) {
        if (!writable(address, 1)) {
            return false;
        }
        int from = (int) (address - start) / page * page;
        return erase(from, Math.min(from + page, room));
    }

    /**
     * Erases a stretch that was found to be writable; false if it may not be or the chip failed.
     */
    public boolean erase(long address, int length) {
        int from = (int) (address - start);
        return writable(address, length) && erase(from, from + length);
    }

    /** Erases all that firmware may take; false if the chip failed. */
    public boolean eraseAll() {
        return erase(0, room);
    }

    private boolean erase(int from, int to) {
        boolean troubled = writes++ == troubledWrite;
        if (troubled && trouble == Trouble.FAILS) {
            return false;
        }
        Arrays.fill(cells, from, troubled ? (from + to) / 2 : to, (byte) 0xFF);
        return true;
    }

    /**
     * Clears the bits that are 0 in the content.
     *
     * @return whether the cells then hold the content as far as the chip knows; false too if they
     *     may not be written
     */
    public boolean program(long address, byte[] content) {
        if (!writable(address, content.length)) {
            return false;
        }
        boolean troubled = writes++ == troubledWrite;
        if (troubled && trouble == Trouble.FAILS) {
            return false;
        }
        int at = (int) (address - start);
        int count = troubled && trouble == Trouble.HALF ? content.length / 2 : content.length;
        boolean clean = true;
        for (int i = 0; i < count; i++) {
            cells[at + i] &= content[i];
            clean &= cells[at + i] == content[i];
        }
        if (troubled && trouble == Trouble.FLIPS && content.length > 0) {
            cells[at + content.length / 2] ^= 0x10;
        }
        return clean;
    }

    /** What lies there; it must be {@link #contains contained}. */
    public byte[] read(long address, int length) {
        int at = (int) (address - start);
        byte[] found = Arrays.copyOfRange(cells, at, at + length);
        if (reads++ == misread && length > 0) {
            found[length / 2] ^= 0x04;
        }
        return found;
    }

    /** All of it. */
    public byte[] image() {
        return cells.clone();
    }

    /** Puts bytes there as they are, as a programmer on the bench would. */
    public void put(long address, byte[] content) {
        System.arraycopy(content, 0, cells, (int) (address - start), content.length);
    }

    /** How many times it was read. */
    public int reads() {
        return reads;
    }

    /**
     * Lets one bit be wrong in one reading, once.
     *
     * @param ordinal counted from now, the next one is 0
     */
    public void misread(int ordinal) {
        misread = reads + ordinal;
    }

    /**
     * From now on less of it takes firmware.
     *
     * @param bytes at most as many as before
     */
    public void shrink(int bytes) {
        room = Math.min(room, bytes);
    }

    /** How many times it was erased or written. */
    public int writes() {
        return writes;
    }

    /** Whether the operation of that number, counted from 0, is one that the chip knows failed. */
    public boolean failed(int ordinal) {
        return ordinal == troubledWrite && trouble == Trouble.FAILS;
    }

    /**
     * Lets one erasing or writing go wrong, once.
     *
     * @param ordinal counted from now, the next one is 0
     */
    public void trouble(int ordinal, Trouble kind) {
        troubledWrite = writes + ordinal;
        trouble = kind;
    }
}
