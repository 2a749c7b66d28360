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
 * @param translation with {@code {0}} for the first gap of the English sentence, and so on
 */
record Template(List<String> pieces, String translation) {

    /**
     * @param english its gaps numbered from the left
     */
    static Template of(String english, String translation) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < english.length(); at++) {
            if (Phrase.placeholder(english, at) == pieces.size()) {
                pieces.add(english.substring(from, at));
                from = at + 3;
            }
        }
        pieces.add(english.substring(from));
        return new Template(List.copyOf(pieces), translation);
    }

    /** How many characters are no gap. */
    int fixed() {
        return pieces.stream().mapToInt(String::length).sum();
    }

    /** Whether so few letters are around one gap or two that any text may look like it. */
    boolean vague(int fewLetters) {
        long letters = String.join("", pieces).chars().filter(Character::isLetter).count();
        return pieces.size() <= 3 && letters <= fewLetters;
    }

    /** What stands in the gaps; empty if the sentence was not made from this pattern. */
    Optional<List<String>> match(String english) {
        return match(english, false);
    }

    /** The same, but a blank between two gaps is the last one there: in {@code tap dance 2}. */
    Optional<List<String>> matchAtLastBlank(String english) {
        return pieces.subList(1, pieces.size()).contains(" ")
                ? match(english, true)
                : Optional.empty();
    }

    private Optional<List<String>> match(String english, boolean lastBlank) {
        String last = pieces.getLast();
        int end = english.length() - last.length();
        int from = pieces.getFirst().length();
        if (!english.startsWith(pieces.getFirst()) || !english.endsWith(last)) {
            return Optional.empty();
        }
        if (pieces.size() == 1) {
            return end == 0 ? Optional.of(List.of()) : Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (int gap = 1; gap < pieces.size(); gap++) {
            String next = pieces.get(gap);
            int to = english.indexOf(next, from);
            if (gap == pieces.size() - 1) {
                to = end;
            } else if (lastBlank && next.equals(" ")) {
                to = english.lastIndexOf(next, end - 1);
            }
            if (to < from || to > end) {
                return Optional.empty();
            }
            values.add(english.substring(from, to));
            from = to + next.length();
        }
        return Optional.of(values);
    }

    /** The translation with these values. */
    String fill(List<String> values) {
        return Phrase.fill(translation, values.toArray());
    }
}
