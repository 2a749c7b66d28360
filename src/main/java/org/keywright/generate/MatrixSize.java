package org.keywright.generate;

import org.keywright.option.Value;

/**
 * How many electrical rows and columns there are.
 *
 * @param rows at least 1
 * @param columns at least 1
 */
record MatrixSize(int rows, int columns) {

    /** The size in a keyboard's settings; a missing one is reported. */
    static MatrixSize of(Setting keyboard) {
        Setting size = keyboard.need("matrix_size");
        return new MatrixSize(
                size.need("rows").whole(1, MatrixDefinitions.MOST_LINES),
                size.need("cols").whole(1, MatrixDefinitions.MOST_LINES));
    }

    /** The position that a {@code [row, column]} names; one outside the matrix is reported. */
    Position position(Setting pair) {
        var items = pair.items();
        if (items.size() != 2) {
            pair.refuse("must be a row and a column");
            return new Position(0, 0);
        }
        return new Position(items.get(0).whole(0, rows - 1), items.get(1).whole(0, columns - 1));
    }

    /** Whether that is a {@code [row, column]} of which one or both are too large. */
    boolean isBeyond(Setting pair) {
        return pair.value() instanceof Value.Listing list
                && list.items().size() == 2
                && (isBeyond(list.items().get(0), rows) || isBeyond(list.items().get(1), columns));
    }

    private static boolean isBeyond(Value line, int count) {
        return line instanceof Value.Whole whole
                && whole.asInt().filter(number -> number >= count).isPresent();
    }

    /**
     * A place in the matrix.
     *
     * @param row from 0
     * @param column from 0
     */
    record Position(int row, int column) {}
}
