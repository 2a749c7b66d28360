package org.keywright.catalogue;

import java.util.List;
import java.util.Optional;

/** Pins of a split keyboard's right half, where {@code config.h} gives them. */
final class RightHalfPins implements ResolveStep {

    private static final String[] RIGHT = {"split", "matrix_pins", "right"};

    @Override
    public void apply(Draft draft) {
        ConfigTexts texts = new ConfigTexts(draft);
        String rows = texts.bare("MATRIX_ROW_PINS_RIGHT");
        String columns = texts.bare("MATRIX_COL_PINS_RIGHT");
        String direct = texts.inner("DIRECT_PINS_RIGHT");
        boolean any = !(rows + columns + direct).isEmpty();
        if (any && draft.find(RIGHT).filter(MappedNames::counts).isPresent()) {
            String first = direct.isEmpty() ? "MATRIX_ROW_PINS_RIGHT" : "DIRECT_PINS_RIGHT";
            MatrixInConfig.replaced(draft, first, "split.matrix_pins.right");
        }
        take(draft, "MATRIX_COL_PINS_RIGHT", columns, "cols");
        take(draft, "MATRIX_ROW_PINS_RIGHT", rows, "rows");
        if (!direct.isEmpty()) {
            takeDirect(draft, texts, direct);
        }
    }

    private static void take(Draft draft, String name, String pins, String member) {
        if (!pins.isEmpty()) {
            draft.set(ConfigTexts.pins(pins), "split", "matrix_pins", "right", member);
            new ConfigTexts(draft).took(name, "split", "matrix_pins", "right", member);
        }
    }

    private static void takeDirect(Draft draft, ConfigTexts texts, String direct) {
        Optional<List<List<String>>> grid = ConfigTexts.grid(direct);
        if (grid.isEmpty()) {
            texts.refuse("DIRECT_PINS_RIGHT", "needs braces around each row");
        } else {
            draft.set(ConfigTexts.direct(grid.get()), "split", "matrix_pins", "right", "direct");
            texts.took("DIRECT_PINS_RIGHT", "split", "matrix_pins", "right", "direct");
        }
    }
}
