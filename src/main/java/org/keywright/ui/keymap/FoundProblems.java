package org.keywright.ui.keymap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.QuickFix;
import org.keywright.problem.Problem;

/**
 * What a check found.
 *
 * @param problems in the order found
 * @param fixes the repairs of those that have one
 */
record FoundProblems(List<Problem> problems, Map<Problem, QuickFix> fixes) {

    /** Nobody clicks more buttons than this, and looking for repairs takes time. */
    private static final int MOST_FIXES = 100;

    FoundProblems {
        problems = List.copyOf(problems);
        fixes = Map.copyOf(fixes);
    }

    static FoundProblems of(
            KeymapDocument keymap,
            Function<KeymapDocument, List<Problem>> checks,
            BiFunction<Problem, KeymapDocument, Optional<QuickFix>> repairs) {
        List<Problem> found = checks.apply(keymap);
        Map<Problem, QuickFix> repaired = new HashMap<>();
        for (Problem problem : found.subList(0, Math.min(MOST_FIXES, found.size()))) {
            repairs.apply(problem, keymap).ifPresent(fix -> repaired.put(problem, fix));
        }
        return new FoundProblems(found, repaired);
    }
}
