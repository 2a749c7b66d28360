package org.keywright.ui.words;

import java.util.Locale;

/** A language that the window speaks. */
public enum Language {
    ENGLISH("English", Locale.UK),
    GERMAN("Deutsch", Locale.GERMANY);

    private final String title;
    private final Locale locale;

    Language(String title, Locale locale) {
        this.title = title;
        this.locale = locale;
    }

    /** Its name in itself. */
    public String title() {
        return title;
    }

    /** Its code of two letters, as its tables are named: {@code de}. */
    public String code() {
        return locale.getLanguage();
    }

    /** How it writes numbers. */
    public Locale locale() {
        return locale;
    }

    /** The one that a user of this locale reads; English when there is no table for it. */
    public static Language of(Locale user) {
        for (Language language : values()) {
            if (language.code().equals(user.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }

    /** How many forms a word has that is counted with. */
    int forms() {
        return 2;
    }

    /** Which of those forms goes with a number, from 0. */
    int form(long number) {
        return switch (this) {
            case ENGLISH, GERMAN -> number == 1 ? 0 : 1;
        };
    }
}
