package org.keywright.keyboard;

import java.util.List;
import org.keywright.problem.Problem;

/**
 * What a query among keyboards found.
 *
 * @param boards the closest first; all of them, sorted by id, for an empty query
 * @param facets by facet in the enum's order, then the most frequent value first; values that no
 *     keyboard would have are left out
 * @param problems words of the query that could not be understood; they found nothing or were taken
 *     as plain words, as the message says
 */
public record BoardMatches(
        List<BoardSummary> boards, List<FacetCount> facets, List<Problem> problems) {

    public BoardMatches {
        boards = List.copyOf(boards);
        facets = List.copyOf(facets);
        problems = List.copyOf(problems);
    }

    /** The counts of one facet. */
    public List<FacetCount> facets(BoardFacet facet) {
        return facets.stream().filter(count -> count.facet() == facet).toList();
    }
}
