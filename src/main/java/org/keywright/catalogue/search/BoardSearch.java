package org.keywright.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.keywright.keyboard.BoardFacet;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.FacetCount;

/** Finds keyboards among a list of them. */
public final class BoardSearch {

    private final List<BoardSummary> boards;

    /** Among these. */
    public BoardSearch(List<BoardSummary> boards) {
        this.boards = List.copyOf(boards);
    }

    /** The keyboards that meet every word of the query, the closest first. */
    public BoardMatches search(String query) {
        List<BoardSummary> found = new ArrayList<>(boards);
        for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+", 12)) {
            found.removeIf(board -> !meets(board, word));
        }
        long split = found.stream().filter(BoardSummary::split).count();
        List<FacetCount> facets =
                List.of(
                        new FacetCount(
                                BoardFacet.SPLIT,
                                "",
                                "split",
                                (int) split,
                                query.contains("split")));
        return new BoardMatches(found, facets, List.of());
    }

    /** The query with a facet's word added, or without it if it was there. */
    public static String toggled(String query, FacetCount facet) {
        List<String> words = new ArrayList<>(List.of(query.strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        if (!words.removeIf(word -> word.equalsIgnoreCase(facet.word()))) {
            words.add(facet.word());
        }
        return String.join(" ", words);
    }

    private static boolean meets(BoardSummary board, String word) {
        String text = board.id() + " " + board.name() + " " + board.manufacturer();
        return word.isEmpty()
                || word.equals("split") && board.split()
                || (text + " " + board.processor()).toLowerCase(Locale.ROOT).contains(word);
    }
}
