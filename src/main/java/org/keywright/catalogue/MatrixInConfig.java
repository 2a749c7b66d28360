package org.keywright.catalogue;

import java.util.List;
import java.util.Optional;
import org.keywright.csource.Arithmetic;
import org.keywright.csource.CDefinition;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/** Size and pins of the matrix, where {@code config.h} gives them; they win over JSON. */
final class MatrixInConfig implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        ConfigTexts texts = new ConfigTexts(draft);
        String rows = texts.bare("MATRIX_ROW_PINS");
        String columns = texts.bare("MATRIX_COL_PINS");
        String direct = texts.inner("DIRECT_PINS");
        takeSize(draft, texts);
        if (!rows.isEmpty() && !columns.isEmpty()) {
            if (draft.has("matrix_pins", "cols") && draft.has("matrix_pins", "rows")) {
                replaced(draft, "MATRIX_ROW_PINS", "matrix_pins.rows");
            }
            draft.set(ConfigTexts.pins(columns), "matrix_pins", "cols");
            draft.set(ConfigTexts.pins(rows), "matrix_pins", "rows");
            texts.took("MATRIX_COL_PINS", "matrix_pins", "cols");
            texts.took("MATRIX_ROW_PINS", "matrix_pins", "rows");
        }
        if (!direct.isEmpty()) {
            takeDirect(draft, texts, direct);
        }
    }

    private static void takeSize(Draft draft, ConfigTexts texts) {
        Optional<CDefinition> rows = draft.config().find("MATRIX_ROWS");
        Optional<CDefinition> columns = draft.config().find("MATRIX_COLS");
        if (rows.isEmpty() || columns.isEmpty()) {
            return;
        }
        if (draft.has("matrix_size")) {
            replaced(draft, "MATRIX_ROWS", "matrix_size");
        }
        Optional<Value> height = computed(texts, "MATRIX_ROWS");
        Optional<Value> width = computed(texts, "MATRIX_COLS");
        if (height.isPresent() && width.isPresent()) {
            Value.Table size =
                    Value.Table.empty().with("cols", width.get()).with("rows", height.get());
            draft.set(size, "matrix_size");
            texts.took("MATRIX_COLS", "matrix_size", "cols");
            texts.took("MATRIX_ROWS", "matrix_size", "rows");
        }
    }

    private static Optional<Value> computed(ConfigTexts texts, String name) {
        String text = texts.text(name);
        Optional<Value> number = Arithmetic.value(text);
        if (number.isEmpty() && !text.isEmpty()) {
            texts.refuse(name, "is not made of numbers only");
        }
        return number;
    }

    private static void takeDirect(Draft draft, ConfigTexts texts, String direct) {
        if (draft.has("matrix_pins", "direct")) {
            replaced(draft, "DIRECT_PINS", "matrix_pins.direct");
        }
        Optional<List<List<String>>> grid = ConfigTexts.grid(direct);
        if (grid.isEmpty()) {
            texts.refuse("DIRECT_PINS", "needs braces around each row");
        } else {
            draft.set(ConfigTexts.direct(grid.get()), "matrix_pins", "direct");
            texts.took("DIRECT_PINS", "matrix_pins", "direct");
        }
    }

    /** Notes that {@code config.h} and JSON give the same setting. */
    static void replaced(Draft draft, String name, String setting) {
        Location place =
                draft.config().find(name).map(CDefinition::place).orElse(new Location.Everywhere());
        draft.warning(
                "c-overrides-json",
                place,
                name + " replaces " + setting + " of keyboard.json.",
                "Keep one of them.");
    }
}
