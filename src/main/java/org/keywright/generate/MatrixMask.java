package org.keywright.generate;

import java.util.BitSet;
import org.keywright.problem.Problem;

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
                Setting pair = key.need("matrix");
                if (size.isBeyond(pair)) {
                    leaveOut(pair);
                    return;
                }
                MatrixSize.Position at = size.position(pair);
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

    /** Like QMK; the layouts report the same key as what it is, an error. */
    private static void leaveOut(Setting pair) {
        pair.out()
                .report(
                        Problem.warning(
                                "mask-left-out",
                                pair.place(),
                                "The key lies outside the matrix, so there is no matrix mask.",
                                "Mend the matrix size or the position of the key."));
    }

    private static String bits(BitSet row, int columns) {
        StringBuilder bits = new StringBuilder();
        for (int column = columns - 1; column >= 0; column--) {
            bits.append(row.get(column) ? '1' : '0');
        }
        return bits.toString();
    }
}
