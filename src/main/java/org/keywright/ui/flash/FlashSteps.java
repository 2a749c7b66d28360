package org.keywright.ui.flash;

import java.util.ArrayList;
import java.util.List;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashPhase;

/** The steps of one flashing that a user follows, in their order, and how each of them stands. */
record FlashSteps(List<Step> all) {

    /** How a step stands. */
    enum Mark {
        COMING,
        NOW,
        DONE,
        LEFT_OUT,
        BROKEN_OFF
    }

    /**
     * One step.
     *
     * @param reason why it was left out; empty otherwise
     */
    record Step(FlashPhase phase, Mark mark, String reason) {}

    FlashSteps {
        all = List.copyOf(all);
    }

    /** Nothing has begun; the EEPROM is a step only if something is to be done with it. */
    static FlashSteps before(boolean eeprom) {
        List<Step> steps = new ArrayList<>();
        for (FlashPhase phase : FlashPhase.values()) {
            if (eeprom || phase != FlashPhase.EEPROM) {
                steps.add(new Step(phase, Mark.COMING, ""));
            }
        }
        return new FlashSteps(steps);
    }

    /** As they stand after that news. */
    FlashSteps after(FlashEvent event) {
        return switch (event) {
            case FlashEvent.Started(FlashPhase phase, long _) -> with(phase, Mark.NOW, "");
            case FlashEvent.Progressed(FlashPhase phase, long _, long _) ->
                    with(phase, Mark.NOW, "");
            case FlashEvent.Finished(FlashPhase phase) -> with(phase, Mark.DONE, "");
            case FlashEvent.Skipped(FlashPhase phase, String reason) ->
                    with(phase, Mark.LEFT_OUT, reason);
        };
    }

    /** Why a step was left out; empty if it was not. */
    String reason(FlashPhase phase) {
        return all.stream()
                .filter(s -> s.phase() == phase)
                .map(Step::reason)
                .findFirst()
                .orElse("");
    }

    /** As they stand when it is over: what was under way then was broken off. */
    FlashSteps over() {
        return new FlashSteps(
                all.stream()
                        .map(
                                s ->
                                        s.mark() == Mark.NOW
                                                ? new Step(s.phase(), Mark.BROKEN_OFF, "")
                                                : s)
                        .toList());
    }

    /** Whether any step was begun. */
    boolean begun() {
        return all.stream().anyMatch(s -> s.mark() != Mark.COMING);
    }

    private FlashSteps with(FlashPhase phase, Mark mark, String reason) {
        return new FlashSteps(
                all.stream()
                        .map(s -> s.phase() == phase ? new Step(phase, mark, reason) : s)
                        .toList());
    }
}
