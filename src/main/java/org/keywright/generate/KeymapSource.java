package org.keywright.generate;

import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Checked;

/** {@code keymap.c}: layers, encoders, switches and macros of a keymap. */
final class KeymapSource {

    private KeymapSource() {}

    static Checked<GeneratedText> write(KeymapDocument keymap) {
        SourceText out = new SourceText();
        Banner.writeC(out, "keymap.json");
        out.line("#include QMK_KEYBOARD_H");
        out.line("#if __has_include(\"keymap.h\")");
        out.line("#    include \"keymap.h\"");
        out.line("#endif");
        Setting others = Setting.root(keymap.others(), out);
        others.find("host_language")
                .filter(language -> !language.isNothing())
                .ifPresent(KeymapSource::writeLanguage);
        LayerTable.write(keymap, out);
        EncoderTable.write(keymap.encoders(), out);
        others.find("dip_switches").ifPresent(DipSwitchTable::write);
        MacroFunction.write(keymap.macros(), out);
        out.line("");
        out.line("#ifdef OTHER_KEYMAP_C");
        out.line("#    include OTHER_KEYMAP_C");
        out.line("#endif");
        return out.finish();
    }

    /** The name becomes part of file names, so it must not lead anywhere. */
    private static void writeLanguage(Setting language) {
        String name = language.value() instanceof Value.Text t ? t.text() : "";
        if (!LanguageHeader.isName(name)) {
            language.refuse("must be the name of a language, like \"german\"");
            return;
        }
        language.out().line("#include \"keymap_" + name + ".h\"");
        language.out().line("#include \"sendstring_" + name + ".h\"");
    }
}
