package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.FacetCount;

/**
 * Counts keyboards by value. A facet's own words in the query do not narrow its counts, so that
 * they say what choosing another value instead would find.
 */
final class FacetTally {

    private static final int MOST_VALUES = 60;
    private static final BoardFacet[] FACETS = BoardFacet.values();

    private final AllFacts facts;
    private final Facts[] counted = new Facts[FACETS.length];
    private final int[][] counts = new int[FACETS.length][];

    FacetTally(AllFacts facts) {
        this.facts = facts;
        for (int facet = 0; facet < FACETS.length; facet++) {
            counted[facet] = facts.of(FACETS[facet]);
            counts[facet] = new int[counted[facet].values().size()];
        }
    }

    void count(int board) {
        for (int facet = 0; facet < counted.length; facet++) {
            count(board, facet);
        }
    }

    /** Counts it for the facet of that ordinal only. */
    void count(int board, int facet) {
        counted[facet].count(board, counts[facet]);
    }

    /** The counts that are not zero, and the values that the query asks for. */
    List<FacetCount> counts(BoardQuery query) {
        List<FacetCount> all = new ArrayList<>();
        for (int i = 0; i < FACETS.length; i++) {
            add(FACETS[i], counts[i], chosen(query, FACETS[i]), all);
        }
        return all;
    }

    private void add(BoardFacet facet, int[] tally, Set<Integer> chosen, List<FacetCount> all) {
        List<String> values = facts.of(facet).values();
        for (int value : order(facet, tally, chosen)) {
            String shown = values.get(value);
            String word = facet.flag() ? facet.word() : QueryText.word(facet.word(), shown);
            all.add(new FacetCount(facet, shown, word, tally[value], chosen.contains(value)));
        }
    }

    /** The most frequent first, but key counts by size; values that nobody has are left out. */
    private static int[] order(BoardFacet facet, int[] tally, Set<Integer> chosen) {
        long[] ranked = new long[tally.length];
        int used = 0;
        for (int value = 0; value < tally.length; value++) {
            if (tally[value] > 0 || chosen.contains(value)) {
                long rank = facet == BoardFacet.KEYS ? 0 : Integer.MAX_VALUE - tally[value];
                ranked[used++] = rank << 32 | value;
            }
        }
        Arrays.sort(ranked, 0, used);
        return Arrays.stream(ranked, 0, used)
                .mapToInt(rank -> (int) rank)
                .filter(new Limit(chosen)::lets)
                .toArray();
    }

    /** Lets a number of values pass, and those that are chosen. */
    private static final class Limit {
        private final Set<Integer> chosen;
        private int passed;

        Limit(Set<Integer> chosen) {
            this.chosen = chosen;
        }

        boolean lets(int value) {
            return passed++ < MOST_VALUES || chosen.contains(value);
        }
    }

    private Set<Integer> chosen(BoardQuery query, BoardFacet facet) {
        Set<Integer> chosen = new HashSet<>();
        for (QueryPart part : query.parts()) {
            if (part instanceof QueryPart.Narrowing narrowing
                    && !narrowing.excluded()
                    && narrowing.facet() == facet) {
                add(narrowing, chosen);
            }
        }
        return chosen;
    }

    private void add(QueryPart.Narrowing narrowing, Set<Integer> chosen) {
        Facts own = facts.of(narrowing.facet());
        List<String> wanted = narrowing.facet().flag() ? List.of("") : narrowing.values();
        for (int value = 0; value < own.values().size(); value++) {
            for (String text : wanted) {
                if (own.means(text, value)) {
                    chosen.add(value);
                }
            }
        }
    }
}
