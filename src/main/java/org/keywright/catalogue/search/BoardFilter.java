package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.keywright.keyboard.BoardFacet;

/** Which keyboards a query lets pass, apart from its words. */
final class BoardFilter {

    /** The keyboard fails no facet. */
    static final int NONE = -1;

    /** The keyboard fails several facets. */
    static final int SEVERAL = -2;

    private final IntPredicate[] wanted = new IntPredicate[BoardFacet.values().length];
    private final List<IntPredicate> always = new ArrayList<>();

    /** The keyboard has to have this fact; several of one facet stand beside each other. */
    void want(BoardFacet facet, IntPredicate having) {
        IntPredicate other = wanted[facet.ordinal()];
        wanted[facet.ordinal()] = other == null ? having : other.or(having);
    }

    /** The keyboard has to be like this, whatever else. */
    void require(IntPredicate met) {
        always.add(met);
    }

    boolean passes(int board) {
        for (IntPredicate met : always) {
            if (!met.test(board)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The ordinal of the one facet that the keyboard fails, or {@link #NONE} or {@link #SEVERAL}.
     */
    int failed(int board) {
        int failed = NONE;
        for (int facet = 0; facet < wanted.length; facet++) {
            IntPredicate having = wanted[facet];
            if (having != null && !having.test(board)) {
                if (failed != NONE) {
                    return SEVERAL;
                }
                failed = facet;
            }
        }
        return failed;
    }
}
