package org.keywright.generate;

import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;

/** {@code keymap.h}: the keycodes that a keymap adds. */
final class KeymapHeader {

    private KeymapHeader() {}

    static Checked<GeneratedText> write(KeymapDocument keymap) {
        SourceText out = new SourceText();
        Banner.writeC(out, "keymap.json");
        out.line("#pragma once");
        out.line("#if __has_include_next(\"keymap.h\")");
        out.line("#    include_next \"keymap.h\"");
        out.line("#endif");
        Setting.root(keymap.others(), out)
                .find("keycodes")
                .ifPresent(k -> KeycodeEnum.write("keymap", "QK_USER_0", k));
        return out.finish();
    }
}
