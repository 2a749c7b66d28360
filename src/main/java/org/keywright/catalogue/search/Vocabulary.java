package org.keywright.catalogue.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every different word of all keyboards, so that each is compared with a typed one only once. Texts
 * that many keyboards share, such as a maker's name, are cut into words once.
 */
final class Vocabulary {

    private static final Likeness[] KINDS = Likeness.values();

    private final Map<String, Integer> numbers = new HashMap<>(1 << 14);
    private final Map<String, int[]> texts = new HashMap<>(1 << 15);
    private String[] words = new String[1 << 13];
    private long[] masks = new long[1 << 13];
    private int size;

    /** The numbers of a text's words. */
    int[] numbers(String text) {
        int[] known = texts.get(text);
        if (known == null) {
            List<String> cut = Words.of(Words.folded(text));
            known = new int[cut.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = number(cut.get(i));
            }
            texts.put(text, known);
        }
        return known;
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            masks = Arrays.copyOf(masks, size * 2);
        }
        words[size] = word;
        masks[size] = Words.mask(word);
        numbers.put(word, size);
        return size++;
    }

    /** To be called after the last text: what was needed to collect words is let go. */
    void close() {
        numbers.clear();
        texts.clear();
    }

    /** The ordinal of each word's likeness to what was typed, as it is written. */
    byte[] literally(TypedWord typed) {
        byte[] found = new byte[size];
        for (int i = 0; i < found.length; i++) {
            found[i] = (byte) typed.literally(words[i], masks[i]).ordinal();
        }
        return found;
    }

    /** Adds those words that are like it only roughly. */
    void addRough(TypedWord typed, byte[] found) {
        for (int i = 0; i < found.length; i++) {
            if (found[i] == Likeness.NONE.ordinal()) {
                found[i] = (byte) typed.roughly(words[i], masks[i]).ordinal();
            }
        }
    }

    static Likeness kind(byte ordinal) {
        return KINDS[ordinal];
    }
}
