package org.keywright.bench.avr;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.option.Value;

/** How a keyboard's switches are connected to its chip, as options of {@link SimavrHost}. */
public final class Wiring {

    private Wiring() {}

    /** Of a keyboard with a matrix of rows and columns. */
    public static List<String> of(KeyboardDefinition keyboard) {
        Value.Table all = keyboard.resolved();
        Value.Table pins = all.table("matrix_pins");
        List<String> matrix =
                List.of(
                        "--mcu",
                        keyboard.processor(),
                        "--rows",
                        names(pins.items("rows")),
                        "--cols",
                        names(pins.items("cols")));
        boolean fromRows = all.findText("diode_direction").filter("ROW2COL"::equals).isPresent();
        return fromRows
                ? Stream.concat(matrix.stream(), List.of("--row2col").stream()).toList()
                : matrix;
    }

    private static String names(List<Value> pins) {
        return pins.stream()
                .map(pin -> pin instanceof Value.Text(String name) ? name : "NO_PIN")
                .collect(Collectors.joining(","));
    }
}
