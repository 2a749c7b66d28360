package org.keywright.ui.keyboards;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a query.
 *
 * <p>A value with spaces stands in double quotes: {@code maker:"Some Maker"}.
 *
 * @param words in the order written, quotes included
 */
record QueryText(List<String> words) {

    QueryText {
        words = List.copyOf(words);
    }

    /** Takes a query apart; an open quote reaches to the end. */
    static QueryText of(String query) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : query.toCharArray()) {
            quoted ^= c == '"';
            if (Character.isWhitespace(c) && !quoted) {
                add(words, word);
            } else {
                word.append(c);
            }
        }
        add(words, word);
        return new QueryText(words);
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Leaves out the word at a place. */
    QueryText without(int place) {
        List<String> next = new ArrayList<>(words);
        next.remove(place);
        return new QueryText(next);
    }

    /** As the user would write it. */
    String text() {
        return String.join(" ", words);
    }
}
