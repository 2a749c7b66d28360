package org.keywright.ui.words;

import java.util.List;
import java.util.stream.IntStream;

/** The numbers of the gaps in a text. */
final class Gaps {

    private Gaps() {}

    /** Each number once, the smallest first. */
    static List<Integer> of(String text) {
        return IntStream.range(0, text.length())
                .map(at -> Phrase.placeholder(text, at))
                .filter(number -> number >= 0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
