package org.keywright.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keywright.mapping.LayoutName;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** One macro per layout that puts keys where the matrix has them, and other names of layouts. */
final class LayoutMacros {

    private LayoutMacros() {}

    /**
     * Writes all of them, or none where one key lies outside the matrix.
     *
     * @param mayBeMissing whether a header of the keyboard's own has layouts too, so that their
     *     lack is only worth a warning
     */
    static void write(Setting keyboard, boolean mayBeMissing) {
        if (mayBeMissing && !possible(keyboard)) {
            keyboard.out()
                    .report(
                            Problem.warning(
                                    "layouts-left-out",
                                    new Location.OnOption("layouts"),
                                    "The layouts do not fit the matrix; only the keyboard's own"
                                            + " header is used.",
                                    "Mend the matrix size or the keys that lie outside of it."));
            return;
        }
        MatrixSize size = MatrixSize.of(keyboard);
        SourceText out = keyboard.out();
        out.line("");
        out.line("#define XXX KC_NO");
        keyboard.need("layouts")
                .members()
                .forEach((name, layout) -> writeLayout(name, layout, size));
        Map<String, Setting> aliases =
                keyboard.find("layout_aliases").map(Setting::members).orElse(Map.of());
        aliases.forEach(LayoutMacros::writeAlias);
    }

    private static boolean possible(Setting keyboard) {
        Setting trial = Setting.root(keyboard.table(), new SourceText());
        MatrixSize size = MatrixSize.of(trial);
        for (Setting layout : trial.need("layouts").members().values()) {
            List<Setting> keys = isWritten(layout) ? layout.need("layout").items() : List.of();
            keys.forEach(key -> size.position(key.need("matrix")));
        }
        return !trial.out().broken();
    }

    /** Layouts of the keyboard's own header are written there; incomplete ones nowhere. */
    private static boolean isWritten(Setting layout) {
        if (layout.find("c_macro").filter(Setting::isOn).isPresent()) {
            return false;
        }
        for (Setting key : layout.need("layout").items()) {
            if (key.find("matrix").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void writeLayout(String name, Setting layout, MatrixSize size) {
        if (layout.out().full() || !isWritten(layout)) {
            return;
        }
        checkName(name, layout);
        String[][] matrix = new String[size.rows()][size.columns()];
        for (String[] row : matrix) {
            Arrays.fill(row, "XXX");
        }
        List<String> arguments = new ArrayList<>();
        for (Setting key : layout.need("layout").items()) {
            Setting pair = key.need("matrix");
            MatrixSize.Position at = size.position(pair);
            String argument = MatrixName.of(at, pair);
            matrix[at.row()][at.column()] = argument;
            arguments.add(argument);
        }
        writeMacro(name, arguments, matrix, layout.out());
    }

    private static void writeMacro(
            String name, List<String> arguments, String[][] matrix, SourceText out) {
        out.line("");
        out.line("#define " + name + "(" + String.join(", ", arguments) + ") { \\");
        for (int row = 0; row < matrix.length; row++) {
            String comma = row + 1 < matrix.length ? "," : "";
            out.line("    { " + String.join(", ", matrix[row]) + " }" + comma + " \\");
        }
        out.line("}");
    }

    private static void writeAlias(String alias, Setting target) {
        checkName(alias, target);
        String layout = target.name();
        checkName(layout, target);
        SourceText out = target.out();
        out.line("");
        out.line("#ifndef " + alias);
        out.line("#    define " + alias + " " + layout);
        out.line("#endif");
    }

    private static void checkName(String name, Setting place) {
        if (!LayoutName.matches(name)) {
            place.refuse("must have a name that begins with LAYOUT");
        }
    }
}
