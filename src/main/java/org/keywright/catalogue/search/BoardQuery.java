package org.keywright.catalogue.search;

import java.util.List;
import org.keywright.problem.Problem;

/**
 * A query, understood.
 *
 * @param parts all have to be met, except that values of one facet stand beside each other
 * @param problems what was not understood
 */
record BoardQuery(List<QueryPart> parts, List<Problem> problems) {

    BoardQuery {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /** The words that are looked for in texts. */
    List<String> words() {
        return parts.stream()
                .filter(part -> part instanceof QueryPart.Plain && !part.excluded())
                .flatMap(part -> ((QueryPart.Plain) part).words().stream())
                .toList();
    }
}
