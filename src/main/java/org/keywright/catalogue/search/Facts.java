package org.keywright.catalogue.search;

import java.util.List;
import java.util.function.IntPredicate;

/** What is known of all keyboards about one facet; keyboards go by their number in the list. */
interface Facts {

    /** The values to count, as shown. */
    List<String> values();

    /** Adds one to the count of every value that the keyboard has. */
    void count(int board, int[] counts);

    /**
     * Which keyboards have one of these values.
     *
     * @param wanted folded; empty for a flag
     */
    IntPredicate having(List<String> wanted);

    /** Whether any keyboard at all can have the value. */
    boolean knows(String wanted);

    /** Whether a query for {@code wanted} asks for the value of that number. */
    boolean means(String wanted, int value);
}
