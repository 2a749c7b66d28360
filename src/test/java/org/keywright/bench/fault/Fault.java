package org.keywright.bench.fault;

/** What can be told to go wrong. */
public enum Fault {
    /** The cable is pulled. */
    UNPLUGGED(true),
    /** One transfer is refused; the next is not. */
    STALLED(true),
    /** From one transfer on the device never answers again. */
    SILENT(true),
    /** One erasing or writing fails, and the chip says so in its protocol's words. */
    WRONG_STATUS(false),
    /** One erasing or writing is only half done, and the chip does not know. */
    SHORT_WRITE(false),
    /** One bit is stored wrong, and the chip does not know. */
    FLIPPED_BIT(false),
    /** One bit is read wrong, once. */
    MISREAD(false),
    /** The chip has less room than it says. */
    FULL(false);

    private final boolean onTheWire;

    Fault(boolean onTheWire) {
        this.onTheWire = onTheWire;
    }

    /** Whether its place is counted in transfers; else in the chip's own operations. */
    public boolean onTheWire() {
        return onTheWire;
    }

    /** Whether a protocol notices it only by reading the flash back. */
    public boolean needsReadBack() {
        return this == SHORT_WRITE || this == FLIPPED_BIT || this == MISREAD;
    }
}
