package org.keywright.ui.flash;

import java.util.List;
import org.keywright.flash.FlashStage;
import org.keywright.problem.Problem;

/** What the flashing panel shows. */
sealed interface FlashState {

    /** No file was chosen yet. */
    record Nothing() implements FlashState {}

    /**
     * The file is being read.
     *
     * @param file its name
     */
    record Reading(String file) implements FlashState {}

    /**
     * The file cannot be flashed.
     *
     * @param file its name
     * @param problems why not
     */
    record Refused(String file, List<Problem> problems) implements FlashState {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** It could begin. */
    record Ready() implements FlashState {}

    /** It begins; the devices are being looked at. */
    record Starting() implements FlashState {}

    /**
     * It is under way, or over.
     *
     * @param stage where it is
     * @param steps what was done and what comes, of this half
     */
    record Guided(FlashStage stage, FlashSteps steps) implements FlashState {}
}
