package org.keywright.generate;

import org.keywright.problem.Location;

/** A time in milliseconds within which something counts. */
final class ExtraTerm {

    private static final int LONGEST = 10_000;

    private ExtraTerm() {}

    static int of(int term, Location place, SourceText out) {
        if (term < 1 || term > LONGEST) {
            ExtraCode.refuse(
                    "A term of " + term + " milliseconds is not possible.",
                    "Give a term from 1 to " + LONGEST + " milliseconds.",
                    place,
                    out);
        }
        return term;
    }
}
