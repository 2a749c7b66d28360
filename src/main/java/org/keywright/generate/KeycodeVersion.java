package org.keywright.generate;

import java.util.List;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The version of keycode tables in a header, and what is said of a row that is not C. */
final class KeycodeVersion {

    private KeycodeVersion() {}

    /**
     * Writes it as a text, as one number, and as three.
     *
     * @param prefix what stands before the names, empty or ending with an underscore
     */
    static void write(String prefix, String version, SourceText out) {
        if (!version.matches("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}")) {
            refuse(List.of(version), out);
            return;
        }
        String[] numbers = version.split("\\.");
        int[] parts = new int[] {number(numbers[0]), number(numbers[1]), number(numbers[2])};
        String name = "#define QMK_" + prefix + "KEYCODES_VERSION";
        out.line("");
        out.line(name + " \"" + version + "\"");
        out.line(name + "_BCD " + "0x%02d%02d%04d".formatted(parts[0], parts[1], parts[2]));
        out.line(name + "_MAJOR " + parts[0]);
        out.line(name + "_MINOR " + parts[1]);
        out.line(name + "_PATCH " + parts[2]);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static void refuse(List<String> row, SourceText out) {
        String plain = String.join(" ", row).replaceAll("[^ -~]", "?");
        String shown = plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
        out.report(
                Problem.error(
                        "bad-keycode-row",
                        new Location.Everywhere(),
                        "The keycode tables hold \"" + shown + "\", which is nothing that C knows.",
                        "Mend the table, or use another firmware tree."));
    }
}
