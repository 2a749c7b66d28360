package org.keywright.ui.keyboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywright.keyboard.BoardFacet;

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

    /** The value that is asked for, {@code 40-65} of {@code keys:40-65}; the first if several. */
    Optional<String> valueOf(BoardFacet facet) {
        return words.stream()
                .filter(word -> isOf(facet, word))
                .map(word -> word.substring(facet.word().length() + 1).replace("\"", ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Does not ask for any value of a facet. */
    QueryText without(BoardFacet facet) {
        return new QueryText(words.stream().filter(word -> !isOf(facet, word)).toList());
    }

    private static boolean isOf(BoardFacet facet, String word) {
        return word.toLowerCase(Locale.ROOT).startsWith(facet.word() + ":");
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
