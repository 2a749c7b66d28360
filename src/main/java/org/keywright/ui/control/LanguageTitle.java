package org.keywright.ui.control;

import java.util.List;
import java.util.Locale;
import org.keywright.application.HostLanguage;
import org.keywright.ui.words.Phrase;

/** What people call the keyboards of other countries, in the language of the window. */
public final class LanguageTitle {

    private LanguageTitle() {}

    /** A name that no other language of the list has. */
    public static String of(HostLanguage language, List<HostLanguage> all) {
        long same = all.stream().filter(l -> l.locale().equals(language.locale())).count();
        return language.locale().isEmpty() || same > 1
                ? spelled(language.name())
                : capital(
                        Locale.forLanguageTag(language.locale())
                                .getDisplayName(Phrase.language().locale()));
    }

    private static String spelled(String name) {
        String words = name.replace('_', ' ');
        return words.startsWith("us ") ? "US" + words.substring(2) : capital(words);
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
