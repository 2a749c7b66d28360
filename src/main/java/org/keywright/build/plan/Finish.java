package org.keywright.build.plan;

import org.keywright.firmware.DfuSuffix;

/** What is still to be done with the file that the tools made of the linked program. */
sealed interface Finish {

    /** Nothing. */
    record None() implements Finish {}

    /**
     * {@code dfu-suffix -a}.
     *
     * @param suffix what comes behind the last byte
     */
    record Suffix(DfuSuffix suffix) implements Finish {}

    /**
     * QMK's {@code uf2conv.py}.
     *
     * @param family its number, or its name in the tree's list
     */
    record Uf2(String family) implements Finish {}
}
