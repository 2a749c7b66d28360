package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.FacetCount;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Finds keyboards among a list of them. A query is a few words, all of which a keyboard has to
 * have, in any order; some are facets. Safe for threads.
 */
public final class BoardSearch {

    private final List<BoardSummary> boards;
    private final WordDistances distances;
    private final Filters filters;
    private final AllFacts facts;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Among these.
     *
     * @param boards sorted by id
     */
    public BoardSearch(List<BoardSummary> boards) {
        this.boards = List.copyOf(boards);
        BoardTexts texts = new BoardTexts(this.boards);
        distances = new WordDistances(this.boards, texts);
        facts = new AllFacts(this.boards);
        filters = new Filters(this.boards, texts, facts);
        for (int i = 0; i < boards.size(); i++) {
            numbers.put(boards.get(i).id(), i);
        }
    }

    /**
     * The keyboards that meet every word of the query, the closest first.
     *
     * @param recent folders of keyboards used lately, the last one first: they come first where
     *     nothing else decides
     */
    public BoardMatches search(String text, List<String> recent) {
        BoardQuery query = QueryReader.read(text);
        BoardFilter filter = filters.of(query);
        int[] far = distances.of(query.words());
        boolean worded = !query.words().isEmpty();
        int[] recency = recency(recent);
        FacetTally tally = new FacetTally(facts);
        Ranking ranking = new Ranking(boards.size());
        for (int board = 0; board < far.length; board++) {
            if (far[board] >= BoardTexts.FAR || !filter.passes(board)) {
                continue;
            }
            int failed = filter.failed(board);
            if (failed == BoardFilter.NONE) {
                tally.count(board);
                int length = worded ? boards.get(board).id().length() : 0;
                ranking.add(far[board], recency[board], length, board);
            } else if (failed != BoardFilter.SEVERAL) {
                tally.count(board, failed);
            }
        }
        return new BoardMatches(boards(ranking.boards()), tally.counts(query), problems(query));
    }

    /** The query with a facet's word added, or without it if it was there. */
    public static String toggled(String query, FacetCount facet) {
        return QueryText.toggled(query, facet);
    }

    private List<BoardSummary> boards(int[] found) {
        BoardSummary[] summaries = new BoardSummary[found.length];
        for (int i = 0; i < found.length; i++) {
            summaries[i] = boards.get(found[i]);
        }
        return List.of(summaries);
    }

    private int[] recency(List<String> recent) {
        int[] recency = new int[boards.size()];
        Arrays.fill(recency, Integer.MAX_VALUE);
        for (int i = recent.size() - 1; i >= 0; i--) {
            Integer number = numbers.get(recent.get(i));
            if (number != null) {
                recency[number] = i;
            }
        }
        return recency;
    }

    private List<Problem> problems(BoardQuery query) {
        List<Problem> problems = new ArrayList<>(query.problems());
        for (QueryPart part : query.parts()) {
            if (part instanceof QueryPart.Narrowing narrowing && !narrowing.facet().flag()) {
                narrowing.values().stream()
                        .filter(value -> !facts.of(narrowing.facet()).knows(value))
                        .forEach(value -> problems.add(unknown(narrowing, value)));
            }
        }
        return problems;
    }

    private static Problem unknown(QueryPart.Narrowing narrowing, String value) {
        return Problem.hint(
                "unknown-facet-value",
                new Location.Everywhere(),
                "No keyboard has " + narrowing.facet().word() + " \"" + value + "\".",
                "Write the beginning or a part of the value, or a range like 40-65 for keys.");
    }
}
