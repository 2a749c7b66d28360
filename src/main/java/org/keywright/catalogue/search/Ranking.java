package org.keywright.catalogue.search;

import java.util.Arrays;

/**
 * Hits in order: the nearest first, then those used lately, then those with a short folder, then by
 * folder. Each is one number, so that sorting makes no objects.
 */
final class Ranking {

    private static final int NEVER_USED = 255;

    private final long[] hits;
    private int size;

    Ranking(int most) {
        hits = new long[most];
    }

    /**
     * Adds a hit.
     *
     * @param distance from what was typed
     * @param recency 0 for the keyboard used last; {@link #NEVER_USED} and more count as never
     * @param length of the folder's name; 0 where it should not matter
     * @param board its number in the list, which is in the folders' order
     */
    void add(int distance, int recency, int length, int board) {
        hits[size++] =
                (long) distance << 48
                        | (long) Math.min(recency, NEVER_USED) << 40
                        | (long) Math.min(length, 255) << 32
                        | board;
    }

    /** The numbers of the keyboards. */
    int[] boards() {
        Arrays.sort(hits, 0, size);
        int[] boards = new int[size];
        for (int i = 0; i < size; i++) {
            boards[i] = (int) hits[i];
        }
        return boards;
    }
}
