package org.keywright.ui.words;

import java.util.List;

/**
 * A text in the sources.
 *
 * @param file the name of the source file
 * @param line counted from 1
 * @param context of {@code Phrase.in}; empty otherwise
 * @param english what the code says; values as {@code {0}}
 * @param many of {@code Phrase.count}; empty otherwise
 */
record SourceText(String file, long line, String context, String english, String many) {

    PoKey key() {
        return new PoKey(context, english);
    }

    /** The gaps of both English forms. */
    List<Integer> gaps() {
        return Gaps.of(english + many);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + english;
    }
}
