package org.keywright.ui.keyboards;

/** Told how long the start screen lets the user wait; for measuring. */
@FunctionalInterface
public interface SearchClock {

    /** Nobody measures. */
    SearchClock OFF = (query, boards, start, found) -> {};

    /**
     * The list shows what a query found; it is drawn with the next frame.
     *
     * @param query what was searched for
     * @param boards how many keyboards it found
     * @param start when the query was made, by {@link System#nanoTime}
     * @param found when the search had its answer, by the same clock
     */
    void answered(String query, int boards, long start, long found);
}
