package org.keywright.bench.hid;

import org.keywright.bench.FlashMemory;

/**
 * The chips of Teensy boards, with what HalfKay makes of them. The usage of its collection tells
 * them apart: HalfKay is closed and PJRC's own loader looks at nothing but the ids, so the numbers
 * are those that TyTools reads (public domain, {@code src/libty/class_teensy.c}). That of the
 * oldest, the AT90USB162, is not known.
 */
public enum HalfKayChip {
    AT90USB162(15872, 128, 16384, 0x01),
    ATMEGA32U4(32256, 128, 32768, 0x1B),
    AT90USB646(64512, 256, 65536, 0x1A),
    AT90USB1286(130048, 256, 131072, 0x1C),
    MKL26Z64(63488, 512, 63488, 0x20),
    MK20DX128(131072, 1024, 131072, 0x1D),
    MK20DX256(262144, 1024, 262144, 0x21),
    MK64FX512(524288, 1024, 524288, 0x1F),
    MK66FX1M0(1048576, 1024, 1048576, 0x22);

    private final int room;
    private final int block;
    private final int flash;
    private final int usage;

    HalfKayChip(int room, int block, int flash, int usage) {
        this.room = room;
        this.block = block;
        this.flash = flash;
        this.usage = usage;
    }

    /** Bytes that firmware may take. */
    public int room() {
        return room;
    }

    /** Bytes of one report's data. */
    public int block() {
        return block;
    }

    /** The usage of its HID collection on page FF9C. */
    public int usage() {
        return usage;
    }

    /** QMK's name of it. */
    public String processor() {
        return name().startsWith("A") ? name().toLowerCase(java.util.Locale.ROOT) : name();
    }

    /** Its flash, with the bootloader's share at the end where it has one. */
    public FlashMemory memory() {
        return new FlashMemory(0, flash, room, block);
    }
}
