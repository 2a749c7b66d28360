package org.keywright.catalogue.search;

import java.util.Arrays;

/** Numbers of words and the fields they stand in, as they are collected. */
final class Growing {

    private int[] words = new int[1 << 16];
    private byte[] fields = new byte[1 << 16];
    private int size;

    /** Adds a word unless it is there already, looking from {@code from} on. */
    void addOnce(int word, TextField field, int from) {
        for (int i = from; i < size; i++) {
            if (words[i] == word) {
                return;
            }
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            fields = Arrays.copyOf(fields, size * 2);
        }
        words[size] = word;
        fields[size] = (byte) field.cost();
        size++;
    }

    int size() {
        return size;
    }

    int[] words() {
        return Arrays.copyOf(words, size);
    }

    byte[] fields() {
        return Arrays.copyOf(fields, size);
    }
}
