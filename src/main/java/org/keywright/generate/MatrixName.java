package org.keywright.generate;

/**
 * The names that a layout macro gives to its keys: {@code k0A} is row 0, column 0.
 *
 * <p>QMK's letters, with their two faults kept because other sources may use the names: columns 34
 * and 36 are both {@code i}, and {@code k} is missing.
 */
final class MatrixName {

    private static final String ROWS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop";
    private static final String COLUMNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijilmnopqrstuvwxyz";

    private MatrixName() {}

    static String of(MatrixSize.Position at, Setting place) {
        if (at.row() >= ROWS.length() || at.column() >= COLUMNS.length()) {
            place.refuse("is beyond row or column 51, the last that has a letter");
            return "k";
        }
        return "k" + ROWS.charAt(at.row()) + COLUMNS.charAt(at.column());
    }
}
