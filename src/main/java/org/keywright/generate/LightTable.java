package org.keywright.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where the lights sit: which one is below which key, their positions and what they are for. */
final class LightTable {

    private LightTable() {}

    /**
     * @param kind {@code rgb_matrix} or {@code led_matrix}
     * @param lights the list of lights, the first is number 0
     */
    static void write(String kind, Setting lights, MatrixSize size) {
        String[][] matrix = new String[size.rows()][size.columns()];
        for (String[] row : matrix) {
            Arrays.fill(row, "NO_LED");
        }
        List<String> positions = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (Setting light : lights.items()) {
            String number = Integer.toString(flags.size());
            light.find("matrix")
                    .map(size::position)
                    .ifPresent(at -> matrix[at.row()][at.column()] = number);
            positions.add("{" + coordinate(light, "x") + ", " + coordinate(light, "y") + "}");
            flags.add(light.find("flags").map(f -> f.whole(0, 255)).orElse(0).toString());
        }
        write(kind, matrix, positions, flags, lights.out());
    }

    private static void write(
            String kind,
            String[][] matrix,
            List<String> positions,
            List<String> flags,
            SourceText out) {
        out.line("");
        out.line("#ifdef " + kind.toUpperCase(Locale.ROOT) + "_ENABLE");
        out.line("#include \"" + kind + ".h\"");
        out.line("__attribute__((weak)) led_config_t g_led_config = {");
        out.line("  {");
        for (String[] row : matrix) {
            out.line("    { " + String.join(", ", row) + " },");
        }
        out.line("  },");
        out.line("  { " + String.join(", ", positions) + " },");
        out.line("  { " + String.join(", ", flags) + " },");
        out.line("};");
        out.line("#endif");
    }

    private static String coordinate(Setting light, String axis) {
        return light.find(axis).map(LightTable::plain).orElse("0");
    }

    private static String plain(Setting coordinate) {
        double number = coordinate.number();
        if (Math.abs(number) > 10_000) {
            coordinate.refuse("must be near the keyboard");
            return "0";
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
