package org.keywright.flash;

import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * The door's side of a guided flashing: shows stages and answers questions. Called by one thread,
 * which waits for the answers.
 */
public interface FlashGuide {

    /** Shows where things are. */
    void shows(FlashStage stage);

    /** Which of several bootloaders is meant; empty to stop. */
    Optional<FlashTarget> chooses(List<FlashTarget> targets);

    /**
     * Whether to go on although something does not match.
     *
     * @param word what the user has to type for it
     */
    boolean confirms(Problem mismatch, String word);

    /** Whether the user wants to stop. */
    boolean stopped();
}
