package org.keywright.application;

import java.util.List;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.problem.Problem;

/** Hears what a firmware and its features cost; called on the thread that measures. */
public interface SizeListener {

    /** One more row is known; the first call has the firmware's own size and no rows yet known. */
    void measured(SizeTable table);

    /**
     * Everything wanted is known: only after {@link Sizes#plan}.
     *
     * @param proposals plans that fit, each of them built; none if the firmware fits, or if nothing
     *     makes it fit
     */
    default void proposed(List<SizeProposal> proposals) {}

    /** The firmware cannot be built as it is, so there is nothing to measure. */
    void unbuildable(List<Problem> problems);
}
