package org.keywright.firmware;

/**
 * The layout of a UF2 block: 512 bytes, little-endian, of which up to 476 are content. Source: the
 * public USB Flashing Format (UF2) specification.
 */
final class Uf2Format {

    static final int BLOCK = 512;
    static final int HEADER = 32;
    static final int LARGEST_CONTENT = 476;

    /** What QMK's boards take in one block: a page of flash. */
    static final int PAGE = 256;

    static final int MAGIC_START = 0x0A324655;
    static final int MAGIC_SECOND = 0x9E5D5157;
    static final int MAGIC_END = 0x0AB16F30;

    static final int NOT_FOR_FLASH = 0x0001;
    static final int HAS_FAMILY = 0x2000;
    static final int HAS_TAGS = 0x8000;

    /** A tag of 8 bytes, size first, then three bytes that say it is a device type. */
    static final int DEVICE_TYPE_TAG = 0xC8A72908;

    private Uf2Format() {}
}
