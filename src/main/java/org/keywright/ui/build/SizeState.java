package org.keywright.ui.build;

import java.util.List;
import java.util.Optional;
import org.keywright.build.SizeProposal;
import org.keywright.build.SizeTable;
import org.keywright.problem.Problem;

/** How far the measuring of a keymap's features is. */
public sealed interface SizeState {

    /** Nobody has asked. */
    record Unasked() implements SizeState {}

    /**
     * It goes on, or is over.
     *
     * @param table what is known so far
     * @param proposals plans that fit; absent while they are looked for, and where nobody asked
     * @param planning whether plans are wanted
     */
    record Known(
            Optional<SizeTable> table, Optional<List<SizeProposal>> proposals, boolean planning)
            implements SizeState {

        /** Whether there is nothing left to find out. */
        public boolean over() {
            return planning ? proposals.isPresent() : table.filter(SizeTable::complete).isPresent();
        }
    }

    /**
     * The firmware cannot be built at all.
     *
     * @param problems why not
     */
    record Unbuildable(List<Problem> problems) implements SizeState {}
}
