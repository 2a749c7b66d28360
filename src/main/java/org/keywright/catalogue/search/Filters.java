package org.keywright.catalogue.search;

import java.util.List;
import java.util.function.IntPredicate;
import org.keywright.keyboard.BoardSummary;

/** Turns the parts of a query into what keyboards are tested with. */
final class Filters {

    private final List<BoardSummary> boards;
    private final BoardTexts texts;
    private final AllFacts facts;

    Filters(List<BoardSummary> boards, BoardTexts texts, AllFacts facts) {
        this.boards = boards;
        this.texts = texts;
        this.facts = facts;
    }

    /** Everything that a query asks for besides its words. */
    BoardFilter of(BoardQuery query) {
        BoardFilter filter = new BoardFilter();
        for (QueryPart part : query.parts()) {
            switch (part) {
                case QueryPart.Plain plain -> {
                    if (plain.excluded()) {
                        filter.require(without(plain.words()));
                    }
                }
                case QueryPart.Usb usb -> filter.require(inverse(usb.in(boards), usb.excluded()));
                case QueryPart.Narrowing narrowing -> {
                    IntPredicate having = facts.of(narrowing.facet()).having(narrowing.values());
                    if (narrowing.excluded()) {
                        filter.require(having.negate());
                    } else {
                        filter.want(narrowing.facet(), having);
                    }
                }
            }
        }
        return filter;
    }

    private static IntPredicate inverse(IntPredicate met, boolean excluded) {
        return excluded ? met.negate() : met;
    }

    /** All of the words have to be there for a keyboard to be left out. */
    private IntPredicate without(List<String> words) {
        boolean[][] having = words.stream().map(texts::having).toArray(boolean[][]::new);
        return board -> {
            for (boolean[] has : having) {
                if (!has[board]) {
                    return true;
                }
            }
            return false;
        };
    }
}
