package org.keywright.generate;

import java.util.ArrayList;
import java.util.List;
import org.keywright.mapping.CValue;
import org.keywright.mapping.ValueForm;
import org.keywright.option.Value;

/** The matrix in a header: its size and the pins it is wired to. */
final class MatrixDefinitions {

    /** Rows or columns; beyond this no chip has pins and every table grows out of hand. */
    static final int MOST_LINES = 64;

    private MatrixDefinitions() {}

    static void writeSize(Setting root, Definitions definitions) {
        root.find("matrix_size")
                .ifPresent(
                        size -> {
                            definitions.define("MATRIX_COLS", lines(size, "cols"));
                            definitions.define("MATRIX_ROWS", lines(size, "rows"));
                        });
    }

    static void writePins(Setting pins, String suffix, Definitions definitions) {
        pins.find("direct")
                .ifPresent(d -> write("DIRECT_PINS" + suffix, directPins(d), d, definitions));
        pins.find("cols")
                .ifPresent(p -> write("MATRIX_COL_PINS" + suffix, pinList(p), p, definitions));
        pins.find("rows")
                .ifPresent(p -> write("MATRIX_ROW_PINS" + suffix, pinList(p), p, definitions));
    }

    /** Whether the chip has the pin, only its compiler knows: its answer leads back here. */
    private static void write(String name, String value, Setting pins, Definitions definitions) {
        definitions.write(name, new CValue.Text(value), pins.place());
    }

    private static String lines(Setting size, String name) {
        return Integer.toString(size.need(name).whole(1, MOST_LINES));
    }

    private static String pinList(Setting pins) {
        return "{ " + String.join(", ", pinNames(pins)) + " }";
    }

    private static String directPins(Setting direct) {
        List<String> rows = new ArrayList<>();
        for (Setting row : direct.items()) {
            rows.add("{" + String.join(",", pinNames(row)) + "}");
        }
        return "{ " + String.join(", ", rows) + " }";
    }

    private static List<String> pinNames(Setting pins) {
        return pins.items().stream().map(MatrixDefinitions::pin).toList();
    }

    /** Nothing, zero and an empty text all mean that there is no pin. */
    private static String pin(Setting pin) {
        boolean none =
                pin.isNothing()
                        || pin.is("")
                        || pin.value() instanceof Value.Whole w && w.number().signum() == 0;
        return none ? "NO_PIN" : pin.inC(ValueForm.RAW);
    }
}
