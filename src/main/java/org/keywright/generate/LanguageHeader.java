package org.keywright.generate;

import java.util.List;
import java.util.Locale;
import org.keywright.keycode.LanguageKeycodes;
import org.keywright.mapping.CExpression;
import org.keywright.mapping.CIdentifier;
import org.keywright.problem.Checked;

/** {@code keymap_<language>.h}: names for keys by what they type on a host of that language. */
public final class LanguageHeader {

    /** ChibiOS has a header that guards itself by this name, which is also that of a key. */
    private static final String CHIBIOS_GUARD = "CH_H";

    private LanguageHeader() {}

    /** The file. */
    public static Checked<GeneratedText> write(LanguageKeycodes language) {
        SourceText out = new SourceText();
        Banner.writeC(out, "the keycode tables");
        out.line("#pragma once");
        out.line("#include \"keycodes.h\"");
        String prefix = language.language().toUpperCase(Locale.ROOT) + "_";
        if (!isName(language.language())) {
            KeycodeVersion.refuse(List.of(language.language()), out);
        }
        KeycodeVersion.write(prefix, language.version(), out);
        out.line("");
        if (language.keycodes().stream().anyMatch(k -> k.name().equals(CHIBIOS_GUARD))) {
            out.line("#undef " + CHIBIOS_GUARD);
        }
        for (LanguageKeycodes.Named named : language.keycodes()) {
            check(List.of(named.name()), out);
            if (CExpression.whyNot(named.keycode()).isPresent()) {
                KeycodeVersion.refuse(List.of(named.name(), named.keycode()), out);
            }
            out.line("#define " + named.name() + " " + named.keycode());
        }
        out.line("");
        for (LanguageKeycodes.Named named : language.keycodes()) {
            check(named.aliases(), out);
            named.aliases().forEach(alias -> out.line("#define " + alias + " " + named.name()));
        }
        return out.finish();
    }

    /** Whether that can be the name of a language, which becomes part of file names too. */
    static boolean isName(String text) {
        return text.matches("[a-z][a-z0-9_]{0,49}");
    }

    private static void check(List<String> names, SourceText out) {
        for (String name : names) {
            if (!CIdentifier.matches(name)) {
                KeycodeVersion.refuse(List.of(name), out);
            }
        }
    }
}
