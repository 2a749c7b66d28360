package org.keywright.build.bootloader;

import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Why there is no bootloader to be had. */
public final class BootloaderProblems {

    private BootloaderProblems() {}

    /**
     * A tree has the sources of two bootloaders only.
     *
     * @param bootloader the keyboard's as the makefiles know it, possibly empty
     * @param avr whether it could have one of those two
     */
    public static Problem notBuildable(String keyboard, String bootloader, boolean avr) {
        String has = bootloader.isEmpty() ? "no bootloader" : "the bootloader " + bootloader;
        return Problem.error(
                "bootloader-not-buildable",
                new Location.Everywhere(),
                "%s has %s; a QMK tree builds qmk-dfu and qmk-hid only.".formatted(keyboard, has),
                avr
                        ? "Build without --target. If the chip shall get another bootloader by a"
                                + " programmer, set BOOTLOADER = qmk-dfu in the keymap's rules.mk."
                        : "Build without --target: the bootloader of this chip stays what it is.");
    }

    /** The makefiles' recipe for it has changed. */
    public static Problem unknownRecipe(String keyboard) {
        return Problem.error(
                "unknown-bootloader-recipe",
                new Location.Everywhere(),
                "How this tree's makefiles build the bootloader of %s is not understood."
                        .formatted(keyboard),
                "Build the bootloader with the tree's own tools.");
    }

    static Problem killed() {
        return Problem.error(
                "compiler-killed",
                new Location.Everywhere(),
                "A compiler was killed before it had answered.",
                "The machine may be short of memory: close other programs and build again.");
    }

    /** It would write over the firmware or beyond the chip, and then start nothing. */
    static Problem misplaced(BootloaderPlan plan, long first, long last) {
        return Problem.error(
                "bootloader-does-not-fit",
                new Location.InFile(plan.folder()),
                "The bootloader takes the addresses 0x%X to 0x%X; 0x%X to 0x%X are its own."
                        .formatted(first, last, plan.begin(), plan.end() - 1),
                "How large it becomes depends on avr-gcc: try another version of it.");
    }
}
