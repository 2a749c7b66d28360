package org.keywright.catalogue;

import java.util.List;
import org.keywright.option.Value;

/** The key that starts the bootloader lies inside the matrix, on split keyboards in its half. */
final class BootmagicCheck implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        int rows = draft.number(0, "matrix_size", "rows");
        int columns = draft.number(0, "matrix_size", "cols");
        boolean halves = draft.on("split", "enabled");
        int leftRows = halves ? rows / 2 : rows;
        check(draft, "/bootmagic/matrix", List.of("bootmagic", "matrix"), 0, leftRows, columns);
        if (halves && draft.has("split", "bootmagic", "matrix")) {
            List<String> right = List.of("split", "bootmagic", "matrix");
            check(draft, "/split/bootmagic/matrix", right, leftRows, rows, columns);
        }
    }

    private static void check(
            Draft draft, String pointer, List<String> path, int from, int to, int columns) {
        List<Value> pair = draft.items(path.toArray(String[]::new));
        int row = pair.size() == 2 ? number(pair.get(0)) : 0;
        int column = pair.size() == 2 ? number(pair.get(1)) : 0;
        if (row < from || row >= to) {
            outside(draft, pointer, "row " + row, from, to);
        }
        if (column < 0 || column >= columns) {
            outside(draft, pointer, "column " + column, 0, columns);
        }
    }

    private static int number(Value value) {
        return value instanceof Value.Whole whole ? whole.asInt().orElse(-1) : -1;
    }

    private static void outside(Draft draft, String pointer, String what, int from, int to) {
        String range = to > from ? "it goes from " + from + " to " + (to - 1) : "there is none";
        draft.error(
                "bootmagic-outside",
                draft.locate(pointer),
                "The key that starts the bootloader is in matrix " + what + ", but " + range + ".",
                "Change \"bootmagic.matrix\", or describe the matrix.");
    }
}
