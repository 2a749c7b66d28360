package org.keywright.generate;

import java.util.Optional;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/**
 * {@code default_keyboard.h}: the layouts, the keyboard's own header if it has one, and the
 * keyboard's own keycodes.
 */
final class KeyboardHeader {

    private KeyboardHeader() {}

    /**
     * @param settings the resolved keyboard
     * @param ownHeader the file name of a header that the keyboard brings along
     */
    static Checked<GeneratedText> write(Value.Table settings, Optional<String> ownHeader) {
        SourceText out = new SourceText();
        Banner.writeC(out, "keyboard.json");
        out.line("#pragma once");
        out.line("");
        out.line("#include \"quantum.h\"");
        Setting root = Setting.root(settings, out);
        LayoutMacros.write(root, ownHeader.isPresent());
        ownHeader.ifPresent(name -> writeInclude(name, root));
        root.find("keycodes").ifPresent(k -> KeycodeEnum.write("keyboard", "QK_KB_0", k));
        return out.finish();
    }

    private static void writeInclude(String header, Setting root) {
        if (!FileNames.isHeader(header)) {
            root.refuse("must not have a header with such a name");
            return;
        }
        root.out().line("");
        root.out().line("#include \"" + header + "\"");
    }
}
