package org.keywright.build.zip;

/** What a source zip's makefile makes of a copy of the linked program. */
public sealed interface ZipFinish {

    /** The file as it is. */
    record Copy() implements ZipFinish {}

    /** The bytes of an Intel HEX file. */
    record Bytes() implements ZipFinish {}

    /**
     * Plain bytes with the suffix of USB's device class DFU behind them.
     *
     * @param vendor 16 bits, as the others
     * @param product of that vendor
     * @param device release
     */
    record Suffix(int vendor, int product, int device) implements ZipFinish {}

    /**
     * An Intel HEX file as UF2.
     *
     * @param flags of every block
     * @param family number of 32 bits
     */
    record Uf2(long flags, long family) implements ZipFinish {}
}
