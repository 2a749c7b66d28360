package org.keywright.catalogue.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keywright.keyboard.BoardSummary;

/** The texts of a keyboard that words are looked for in; a find in an earlier one counts more. */
enum TextField {
    FOLDER(0, board -> Stream.of(board.id())),
    NAME(1, board -> Stream.of(board.name())),
    FORMER_NAMES(4, board -> board.formerNames().stream()),
    MANUFACTURER(6, board -> Stream.of(board.manufacturer())),
    PROCESSOR(9, board -> Stream.of(board.processor())),
    MAINTAINER(9, board -> Stream.of(board.maintainer()));

    private final int cost;
    private final Function<BoardSummary, Stream<String>> texts;

    TextField(int cost, Function<BoardSummary, Stream<String>> texts) {
        this.cost = cost;
        this.texts = texts;
    }

    /** How much farther away a find in this text is. */
    int cost() {
        return cost;
    }

    /** The words of this text. */
    List<String> words(BoardSummary board) {
        return texts.apply(board).flatMap(text -> Words.of(Words.folded(text)).stream()).toList();
    }
}
