package org.keywright.build.size;

import org.keywright.build.SwitchCost;
import org.keywright.firmware.FirmwareSize;

/**
 * What a firmware has to save.
 *
 * @param flash bytes of flash; negative for what may be spent
 * @param ram bytes of RAM; negative for what may be spent
 */
record Shortage(long flash, long ram) {

    /** More than any chip has, and far from overflowing. */
    private static final long PLENTY = 1L << 40;

    /** How much a firmware is over its limits, or below them. A limit of 0 is none. */
    static Shortage of(FirmwareSize size) {
        return new Shortage(
                size.memory().flashForFirmware() > 0 ? -size.flashFree() : -PLENTY,
                size.memory().ram() > 0 ? -size.ramFree() : -PLENTY);
    }

    /** Whether anything has to be saved. */
    boolean any() {
        return flash > 0 || ram > 0;
    }

    /** Whether a switch saves anything that is short. */
    boolean helped(SwitchCost cost) {
        return flash > 0 && cost.flashSaved() > 0 || ram > 0 && cost.ramSaved() > 0;
    }

    /** Whether a choice saves enough. */
    boolean ended(FlipSearch.Choice choice) {
        return choice.flash() >= flash && choice.ram() >= ram;
    }

    /**
     * The same when a choice was built and saved less than its parts do: as much more has to be
     * saved as it lacked.
     *
     * @param expected the choice
     * @param left what was short with it
     */
    Shortage after(FlipSearch.Choice expected, Shortage left) {
        return new Shortage(
                Math.max(flash, left.flash + expected.flash()),
                Math.max(ram, left.ram + expected.ram()));
    }
}
