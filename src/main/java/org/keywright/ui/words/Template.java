package org.keywright.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with gaps and its translation with the same gaps.
 *
 * <p>Matching looks once for each fixed piece, from left to right, so that no text can make it
 * slow.
 *
 * @param pieces what stands before, between and after the gaps; one more than there are gaps
 * @param numbers the numbers of the gaps, in the order of the English text
 * @param translation with the gaps as {@code {0}}
 */
record Template(List<String> pieces, List<Integer> numbers, String translation) {

    static Template of(String english, String translation) {
        List<String> pieces = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < english.length(); at++) {
            int number = Phrase.placeholder(english, at);
            if (number >= 0) {
                pieces.add(english.substring(from, at));
                numbers.add(number);
                from = at + 3;
            }
        }
        pieces.add(english.substring(from));
        return new Template(List.copyOf(pieces), List.copyOf(numbers), translation);
    }

    Optional<String> translate(String english) {
        if (numbers.isEmpty()) {
            return pieces.getFirst().equals(english) ? Optional.of(translation) : Optional.empty();
        }
        return gaps(english).map(values -> Phrase.fill(translation, values));
    }

    private Optional<Object[]> gaps(String english) {
        String last = pieces.getLast();
        int end = english.length() - last.length();
        if (!english.startsWith(pieces.getFirst()) || !english.endsWith(last)) {
            return Optional.empty();
        }
        Object[] values = new Object[10];
        int from = pieces.getFirst().length();
        for (int gap = 0; gap < numbers.size(); gap++) {
            boolean atEnd = gap == numbers.size() - 1;
            int to = atEnd ? end : english.indexOf(pieces.get(gap + 1), from);
            if (to < from || to > end) {
                return Optional.empty();
            }
            values[numbers.get(gap)] = english.substring(from, to);
            from = to + pieces.get(gap + 1).length();
        }
        return Optional.of(values);
    }
}
