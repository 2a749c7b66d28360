package org.keywright.catalogue.search;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.keywright.keyboard.BoardSummary;

/** A facet without values: keyboards have it or not. */
final class FlagFacts implements Facts {

    private final BitSet having = new BitSet();

    FlagFacts(List<BoardSummary> boards, Predicate<BoardSummary> has) {
        for (int i = 0; i < boards.size(); i++) {
            having.set(i, has.test(boards.get(i)));
        }
    }

    @Override
    public List<String> values() {
        return List.of("");
    }

    @Override
    public void count(int board, int[] counts) {
        counts[0] += having.get(board) ? 1 : 0;
    }

    @Override
    public IntPredicate having(List<String> wanted) {
        return having::get;
    }

    @Override
    public boolean knows(String wanted) {
        return true;
    }

    @Override
    public boolean means(String wanted, int value) {
        return true;
    }
}
