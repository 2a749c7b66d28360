package org.keywright.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keywright.mapping.LayoutName;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * {@code default_keyboard.h}: one macro per layout that puts keys where the matrix has them, other
 * names of layouts, and the keyboard's own keycodes.
 */
final class KeyboardHeader {

    private KeyboardHeader() {}

    static Checked<GeneratedText> write(Value.Table settings) {
        SourceText out = new SourceText();
        Banner.writeC(out, "keyboard.json");
        out.line("#pragma once");
        out.line("");
        out.line("#include \"quantum.h\"");
        out.line("");
        out.line("#define XXX KC_NO");
        Setting root = Setting.root(settings, out);
        MatrixSize size = MatrixSize.of(root);
        root.need("layouts").members().forEach((name, layout) -> writeLayout(name, layout, size));
        Map<String, Setting> aliases =
                root.find("layout_aliases").map(Setting::members).orElse(Map.of());
        aliases.forEach(KeyboardHeader::writeAlias);
        root.find("keycodes").ifPresent(k -> KeycodeEnum.write("keyboard", "QK_KB_0", k));
        return out.finish();
    }

    private static void writeLayout(String name, Setting layout, MatrixSize size) {
        List<Setting> keys = layout.need("layout").items();
        boolean complete = keys.stream().allMatch(key -> key.find("matrix").isPresent());
        if (layout.out().full()
                || layout.find("c_macro").filter(Setting::isOn).isPresent()
                || !complete) {
            return;
        }
        checkName(name, layout);
        String[][] matrix = new String[size.rows()][size.columns()];
        for (String[] row : matrix) {
            Arrays.fill(row, "XXX");
        }
        List<String> arguments = new ArrayList<>();
        for (Setting key : keys) {
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
