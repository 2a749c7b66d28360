package org.keywright.keymap;

import org.keywright.option.Value;

/**
 * Says which language the computer is set to, so that keycodes may be named by what they type
 * there: the member {@code host_language} of QMK's file.
 *
 * @param language QMK's name, {@code german}; empty for none
 */
public record SetHostLanguage(String language) implements Edit {

    private static final String MEMBER = "host_language";

    /** The language that a keymap names; empty for none. */
    public static String of(KeymapDocument keymap) {
        return keymap.others().findText(MEMBER).orElse("");
    }

    @Override
    public String label() {
        return language.isEmpty() ? "Remove the host language" : "Set the host language";
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return before.withOthers(
                language.isEmpty()
                        ? before.others().without(MEMBER)
                        : before.others().with(MEMBER, new Value.Text(language)));
    }
}
