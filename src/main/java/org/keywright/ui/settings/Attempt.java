package org.keywright.ui.settings;

import java.util.List;
import org.keywright.application.TreeChoice;
import org.keywright.problem.Problem;

/** How a wish for another firmware tree stands. */
public sealed interface Attempt {

    /** Nothing is wished for. */
    record None() implements Attempt {}

    /**
     * The tree is being read.
     *
     * @param tree the one wished for
     */
    record Running(TreeChoice tree) implements Attempt {}

    /**
     * It cannot be used.
     *
     * @param tree the one wished for
     * @param problems why not
     */
    record Refused(TreeChoice tree, List<Problem> problems) implements Attempt {}

    /**
     * It is in use, and something about it is worth knowing.
     *
     * @param tree the one wished for
     * @param problems what
     */
    record Doubtful(TreeChoice tree, List<Problem> problems) implements Attempt {}
}
