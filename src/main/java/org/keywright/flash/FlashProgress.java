package org.keywright.flash;

/** Hears how far a step is, and says whether to go on. */
@FunctionalInterface
public interface FlashProgress {

    /** Hears nothing and never stops. */
    FlashProgress SILENT = done -> {};

    /**
     * Called at every place where stopping leaves a bootloader that still answers.
     *
     * @param done bytes of this step so far
     * @throws FlashStoppedException if the user wants to stop; the protocol lets it through
     */
    void at(long done) throws FlashStoppedException;
}
