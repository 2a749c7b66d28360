package org.keywright.keymap.convert;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.csource.CKeymap;

/** Finds the host's language by the header that a keymap.c includes for its keycodes. */
final class HostLanguage {

    private static final Pattern HEADER =
            Pattern.compile("(?:keymap_extras/)?keymap_([a-z][a-z0-9_]{0,49})\\.h");

    /**
     * Languages for which QMK has keycodes and nothing to type texts with. C generated from a
     * keymap.json that names one of them includes a file that does not exist.
     */
    private static final Set<String> WITHOUT_TEXTS =
            Set.of(
                    "eurkey farsi greek hebrew irish korean neo2 nordic plover plover_dvorak polish"
                            .concat(" russian russian_typewriter serbian steno swedish_mac_ansi")
                            .concat(" swedish_mac_iso swedish_pro_mac_ansi swedish_pro_mac_iso")
                            .concat(" ukrainian us us_extended us_international_linux")
                            .split(" "));

    /** Headers of QMK with such names that are about other things. */
    private static final Set<String> NO_LANGUAGES = Set.of("introspection", "common", "combo");

    private HostLanguage() {}

    static Optional<String> of(CKeymap source, CKeymapConversion.Warning warning) {
        for (String include : source.includes()) {
            Matcher header = HEADER.matcher(include);
            if (!header.matches() || NO_LANGUAGES.contains(header.group(1))) {
                continue;
            }
            if (!WITHOUT_TEXTS.contains(header.group(1))) {
                return Optional.of(header.group(1));
            }
            warning.at(
                    0,
                    0,
                    "keymap-c-language",
                    "QMK cannot build " + include + " into a keymap.json.",
                    "Keycodes from it will not be known.");
        }
        return Optional.empty();
    }
}
