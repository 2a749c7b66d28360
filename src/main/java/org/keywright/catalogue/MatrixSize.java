package org.keywright.catalogue;

import java.util.List;
import org.keywright.option.Value;

/** Counts rows and columns of the matrix from its pins, where the size is not given. */
final class MatrixSize implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        if (draft.has("matrix_size") || !draft.has("matrix_pins")) {
            return;
        }
        Value.Table pins = draft.table("matrix_pins");
        Value.Table size = Value.Table.empty();
        if (pins.find("direct").isPresent()) {
            size = size(columns(pins.items("direct")), pins.items("direct").size());
        } else if (pins.find("cols").isPresent() && pins.find("rows").isPresent()) {
            size = size(pins.items("cols").size(), pins.items("rows").size());
        }
        draft.set(size, "matrix_size");
        if (draft.on("split", "enabled")) {
            int rows = draft.number(0, "matrix_size", "rows");
            draft.set(new Value.Whole(rows * 2L), "matrix_size", "rows");
        }
    }

    static int columns(List<Value> direct) {
        return !direct.isEmpty() && direct.getFirst() instanceof Value.Listing row
                ? row.items().size()
                : 0;
    }

    private static Value.Table size(int columns, int rows) {
        return Value.Table.empty()
                .with("cols", new Value.Whole(columns))
                .with("rows", new Value.Whole(rows));
    }
}
