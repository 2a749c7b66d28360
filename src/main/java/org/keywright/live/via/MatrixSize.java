package org.keywright.live.via;

/**
 * How many switches there may be.
 *
 * @param rows 1 to 255
 * @param columns 1 to 32
 */
public record MatrixSize(int rows, int columns) {

    private static final int MOST_ROWS = 255;
    private static final int MOST_COLUMNS = 32;

    public MatrixSize {
        if (rows < 1 || rows > MOST_ROWS || columns < 1 || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("no matrix of %d x %d".formatted(rows, columns));
        }
    }

    /** Whether VIA's protocol can tell a matrix of that size. */
    public static boolean fits(int rows, int columns) {
        return rows >= 1 && rows <= MOST_ROWS && columns >= 1 && columns <= MOST_COLUMNS;
    }
}
