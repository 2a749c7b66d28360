package org.keywright.generate;

import java.util.BitSet;

/** Which places of the matrix have a key in any layout; column 0 is the lowest bit. */
final class MatrixMask {

    private MatrixMask() {}

    static void write(Setting layouts, MatrixSize size) {
        BitSet[] rows = new BitSet[size.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new BitSet(size.columns());
        }
        for (Setting layout : layouts.members().values()) {
            for (Setting key : layout.need("layout").items()) {
                MatrixSize.Position at = size.position(key.need("matrix"));
                rows[at.row()].set(at.column());
            }
        }
        SourceText out = layouts.out();
        out.line("");
        out.line("#ifdef MATRIX_MASKED");
        out.line("__attribute__((weak)) const matrix_row_t matrix_mask[] = {");
        for (BitSet row : rows) {
            out.line("    0b" + bits(row, size.columns()) + ",");
        }
        out.line("};");
        out.line("#endif");
    }

    private static String bits(BitSet row, int columns) {
        StringBuilder bits = new StringBuilder();
        for (int column = columns - 1; column >= 0; column--) {
            bits.append(row.get(column) ? '1' : '0');
        }
        return bits.toString();
    }
}
