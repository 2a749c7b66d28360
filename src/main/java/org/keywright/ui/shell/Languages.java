package org.keywright.ui.shell;

import java.util.Locale;
import java.util.Optional;
import org.keywright.application.Settings;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;

/** The language of the window: the system's, or the one that the user chose. */
final class Languages {

    private static final String KEY = "window.language";
    private static final String SYSTEM = "system";

    private final Settings settings;
    private final Locale system;

    /**
     * @param system what the system speaks
     */
    Languages(Settings settings, Locale system) {
        this.settings = settings;
        this.system = system;
    }

    static Languages of(Settings settings) {
        return new Languages(settings, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** What the user chose; empty for the language of the system. */
    Optional<Language> chosen() {
        String code = settings.find(KEY).orElse(SYSTEM);
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Lets everything that is shown from now on speak the language that applies. */
    void speak() {
        Phrase.speak(chosen().orElse(Language.of(system)));
    }

    /**
     * Remembers a choice and speaks it.
     *
     * @param choice empty for the language of the system
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    void choose(Optional<Language> choice) {
        settings.put(KEY, choice.map(Language::code).orElse(SYSTEM));
        speak();
    }
}
