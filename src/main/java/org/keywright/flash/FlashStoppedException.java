package org.keywright.flash;

/** The user stopped the flashing at a place where that is safe. */
public final class FlashStoppedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** There is nothing more to say about it. */
    public FlashStoppedException() {
        super("stopped by the user");
    }
}
