package org.keywright.ui.control;

import org.keywright.build.BuildStep;
import org.keywright.ui.words.Phrase;

/** The steps of a build as a person sees them. */
public enum BuildPhase {
    /** Find the compiler, ask the makefiles, write the sources. */
    PREPARE(0, 0.1),
    /** Compile what changed: most of the time. */
    COMPILE(0.1, 0.8),
    /** Put the objects together. */
    LINK(0.9, 0.06),
    /** Make and keep the files. */
    FINISH(0.96, 0.04);

    private final double start;
    private final double share;

    BuildPhase(double start, double share) {
        this.start = start;
        this.share = share;
    }

    /** One word. */
    public String label() {
        return switch (this) {
            case PREPARE -> Phrase.in("phase", "Prepare");
            case COMPILE -> Phrase.in("phase", "Compile");
            case LINK -> Phrase.in("phase", "Link");
            case FINISH -> Phrase.in("phase", "Finish");
        };
    }

    /** The phase that a step of the pipeline belongs to. */
    public static BuildPhase of(BuildStep step) {
        return switch (step) {
            case WAIT, PLAN, TOOLCHAIN, LOOK_UP, LAY_OUT -> PREPARE;
            case COMPILE -> COMPILE;
            case LINK -> LINK;
            case COLLECT, KEEP -> FINISH;
        };
    }

    /** How much of the whole build is done, 0 to 1, when this much of the phase is. */
    public double whole(double fraction) {
        return start + share * Math.clamp(fraction, 0, 1);
    }
}
