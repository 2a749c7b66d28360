package org.keywright.catalogue.search;

import java.util.List;
import org.keywright.keyboard.BoardSummary;

/** The texts of a keyboard that words are looked for in; a find in an earlier one counts more. */
enum TextField {
    FOLDER(0),
    NAME(1),
    FORMER_NAMES(4),
    MANUFACTURER(6),
    PROCESSOR(9),
    MAINTAINER(9);

    private final int cost;

    TextField(int cost) {
        this.cost = cost;
    }

    /** How much farther away a find in this text is. */
    int cost() {
        return cost;
    }

    List<String> texts(BoardSummary board) {
        return switch (this) {
            case FOLDER -> List.of(board.id());
            case NAME -> List.of(board.name());
            case FORMER_NAMES -> board.formerNames();
            case MANUFACTURER -> List.of(board.manufacturer());
            case PROCESSOR -> List.of(board.processor());
            case MAINTAINER -> List.of(board.maintainer());
        };
    }
}
