package org.keywright.build.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.keywright.build.BuildTarget;
import org.keywright.build.ToolNeed;
import org.keywright.build.ZipKind;

/**
 * A firmware wanted from a QMK tree. Building runs what the tree's makefiles say: a tree is code.
 *
 * @param tree its folder, absolute
 * @param keyboard the keyboard's folder, {@code planck/rev5}
 * @param keymap the keymap's name; a plain word
 * @param processor QMK's name of the chip
 * @param sources the generated files
 * @param output the folder the results go to; made if missing
 * @param target whether a bootloader is wanted as well
 * @param zips the source zips that are wanted besides
 * @param timeLimit after which the build is stopped
 */
public record PlanRequest(
        Path tree,
        String keyboard,
        String keymap,
        String processor,
        PlanSources sources,
        Path output,
        BuildTarget target,
        Set<ZipKind> zips,
        Duration timeLimit) {

    private static final String PLAIN = "[A-Za-z0-9_][A-Za-z0-9_.+-]*";

    public PlanRequest {
        zips = Set.copyOf(zips);
        if (!keymap.matches(PLAIN) || !keyboard.matches(PLAIN + "(/" + PLAIN + ")*")) {
            throw new IllegalArgumentException("not names: " + keyboard + ":" + keymap);
        }
    }

    /** The same with other source zips. */
    public PlanRequest with(Set<ZipKind> others) {
        return new PlanRequest(
                tree, keyboard, keymap, processor, sources, output, target, others, timeLimit);
    }

    /** The same with other generated files. */
    public PlanRequest with(PlanSources changed) {
        return new PlanRequest(
                tree, keyboard, keymap, processor, changed, output, target, zips, timeLimit);
    }

    /** The same with or without a bootloader. */
    public PlanRequest with(BuildTarget other) {
        return new PlanRequest(
                tree, keyboard, keymap, processor, sources, output, other, zips, timeLimit);
    }

    /** Whether a name can stand in a makefile and be a file's name. */
    public static boolean plain(String keymap) {
        return keymap.matches(PLAIN);
    }

    /** The compiler for the processor, and what the makefiles take. */
    Set<ToolNeed> needs() {
        Set<ToolNeed> needs = EnumSet.of(ToolNeed.MAKE);
        ToolNeed.compilerFor(processor).ifPresent(needs::add);
        return needs;
    }

    String keyboardWord() {
        return keyboard.replace('/', '_');
    }

    /** The keymap, and the converter if there is one. */
    String firmware() {
        return keymap + sources.converter().map(name -> "_" + name).orElse("");
    }

    /** What make is told to call the firmware. */
    String plainTarget() {
        return keyboardWord() + "_" + keymap;
    }

    /** What QMK calls the firmware, without an ending: make adds the converter's name itself. */
    String firmwareTarget() {
        return keyboardWord() + "_" + firmware();
    }
}
