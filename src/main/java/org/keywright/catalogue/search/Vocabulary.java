package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every different word of all keyboards, so that each is compared with a typed one only once. */
final class Vocabulary {

    private static final Likeness[] KINDS = Likeness.values();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<Long> collected = new ArrayList<>();
    private long[] masks = new long[0];

    /** The number of a word, new or known. */
    int number(String word) {
        return numbers.computeIfAbsent(
                word,
                added -> {
                    words.add(added);
                    collected.add(Words.mask(added));
                    return words.size() - 1;
                });
    }

    /** To be called once after the last word. */
    void close() {
        masks = collected.stream().mapToLong(Long::longValue).toArray();
    }

    /** The ordinal of each word's likeness to what was typed, as it is written. */
    byte[] literally(TypedWord typed) {
        byte[] found = new byte[masks.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = (byte) typed.literally(words.get(i), masks[i]).ordinal();
        }
        return found;
    }

    /** Adds those words that are like it only roughly. */
    void addRough(TypedWord typed, byte[] found) {
        for (int i = 0; i < found.length; i++) {
            if (found[i] == Likeness.NONE.ordinal()) {
                found[i] = (byte) typed.roughly(words.get(i), masks[i]).ordinal();
            }
        }
    }

    static Likeness kind(byte ordinal) {
        return KINDS[ordinal];
    }
}
