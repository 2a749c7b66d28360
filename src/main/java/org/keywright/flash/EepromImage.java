package org.keywright.flash;

import java.util.Arrays;

/**
 * Bytes for the EEPROM of an AVR chip, from its first address on.
 *
 * @param title what this does, before a person: {@code clear the stored settings}
 * @param address of the first byte
 */
public record EepromImage(String title, int address, byte[] content) {

    /** QMK's place for "this is the left half" in {@code eeconfig}. */
    private static final int HANDEDNESS = 14;

    public EepromImage {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Erased all over, so that the firmware starts from its defaults. */
    public static EepromImage cleared(int size) {
        byte[] erased = new byte[size];
        Arrays.fill(erased, (byte) 0xFF);
        return new EepromImage("clear the stored settings", 0, erased);
    }

    /** Tells a half of a split keyboard which one it is. */
    public static EepromImage handedness(boolean left) {
        return new EepromImage(
                left ? "make it the left half" : "make it the right half",
                HANDEDNESS,
                new byte[] {(byte) (left ? 1 : 0)});
    }

    /** This one with another laid over it. */
    public EepromImage with(EepromImage over) {
        byte[] both = content();
        System.arraycopy(over.content, 0, both, over.address - address, over.content.length);
        return new EepromImage(title + " and " + over.title, address, both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EepromImage e
                && e.address == address
                && e.title.equals(title)
                && Arrays.equals(e.content, content);
    }

    @Override
    public int hashCode() {
        return 31 * title.hashCode() + Arrays.hashCode(content);
    }
}
