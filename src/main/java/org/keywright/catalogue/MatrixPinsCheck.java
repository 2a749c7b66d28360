package org.keywright.catalogue;

import org.keywright.option.Value;

/** The matrix is as large as its pins make it, or twice that on split keyboards. */
final class MatrixPinsCheck implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        if (!draft.has("matrix_pins") || !draft.has("matrix_size")) {
            return;
        }
        Value.Table pins = draft.table("matrix_pins");
        int columns = 0;
        int rows = 0;
        if (pins.find("direct").isPresent()) {
            columns = MatrixSize.columns(pins.items("direct"));
            rows = pins.items("direct").size();
        } else if (pins.find("cols").isPresent() && pins.find("rows").isPresent()) {
            columns = pins.items("cols").size();
            rows = pins.items("rows").size();
        } else if (pins.find("cols").isEmpty() && pins.find("rows").isEmpty()) {
            return;
        }
        check(draft, "cols", "columns", columns);
        check(draft, "rows", "rows", rows);
    }

    private static void check(Draft draft, String key, String word, int pins) {
        int size = draft.number(0, "matrix_size", key);
        if (pins != size && pins * 2 != size) {
            draft.error(
                    "matrix-size-differs",
                    draft.locate("/matrix_size/" + key),
                    "The matrix has " + size + " " + word + ", but pins for " + pins + ".",
                    "Correct one of them.");
        }
    }
}
