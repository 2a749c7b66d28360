package org.keywright.ui.keyboards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A query that finds something where the user's own found nothing.
 *
 * @param query to search for instead
 * @param boards how many keyboards it finds
 */
public record Rescue(String query, int boards) {

    private static final int MOST = 4;
    private static final int MOST_WORDS = 8;

    /** The same query without one of its words; the one that finds least first: it is closest. */
    static List<Rescue> of(String wanted, BoardFinder finder) {
        QueryText query = QueryText.of(wanted);
        List<Rescue> ways = new ArrayList<>();
        for (int i = 0; i < Math.min(query.words().size(), MOST_WORDS); i++) {
            String shorter = query.without(i).text();
            int boards = shorter.isEmpty() ? 0 : finder.search(shorter).boards().size();
            if (boards > 0) {
                ways.add(new Rescue(shorter, boards));
            }
        }
        ways.sort(Comparator.comparingInt(Rescue::boards));
        return ways.stream().distinct().limit(MOST).toList();
    }
}
