package org.keywright.generate;

import java.util.List;
import org.keywright.mapping.ValueForm;

/** Keyboards in two halves: what tells the sides apart, and the right side's own pins. */
final class SplitDefinitions {

    private static final String RIGHT = "_RIGHT";

    private SplitDefinitions() {}

    static void write(Setting split, Definitions definitions) {
        split.find("handedness.matrix_grid")
                .ifPresent(grid -> definitions.define("SPLIT_HAND_MATRIX_GRID", twoPins(grid)));
        if (split.find("transport.protocol").filter(p -> p.is("i2c")).isPresent()) {
            definitions.define("USE_I2C", "");
        }
        split.find("matrix_pins.right")
                .ifPresent(pins -> MatrixDefinitions.writePins(pins, RIGHT, definitions));
        split.find("encoder.right")
                .ifPresent(encoder -> EncoderDefinitions.write(encoder, RIGHT, definitions));
    }

    /** The firmware wants these two without braces. */
    private static String twoPins(Setting grid) {
        List<String> pins = grid.items().stream().map(p -> p.inC(ValueForm.RAW)).toList();
        return String.join(", ", pins);
    }
}
