package org.keywright.ui.keymap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.QuickFix;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;

/** What is wrong with the open keymap and what would mend it, looked for after every change. */
final class LiveChecks {

    /** Nobody clicks more buttons than this, and looking for repairs takes time. */
    private static final int MOST_FIXES = 100;

    private final Function<KeymapDocument, List<Problem>> checks;
    private final Background background;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private BiFunction<Problem, KeymapDocument, Optional<QuickFix>> repairs =
            (problem, keymap) -> Optional.empty();
    private Map<Problem, QuickFix> fixes = Map.of();

    LiveChecks(Function<KeymapDocument, List<Problem>> checks, Background background) {
        this.checks = checks;
        this.background = background;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    void repairBy(BiFunction<Problem, KeymapDocument, Optional<QuickFix>> repair) {
        repairs = repair;
    }

    Optional<QuickFix> findFix(Problem problem) {
        return Optional.ofNullable(fixes.get(problem));
    }

    /**
     * Looks at a keymap.
     *
     * @param newest the keymap when the check has ended: an older check may end later
     */
    void look(KeymapDocument now, Supplier<KeymapDocument> newest) {
        background.run(
                () -> checked(now),
                found -> {
                    if (now == newest.get()) {
                        report(found);
                    }
                });
    }

    /** What a check found, with the repairs in the same order. */
    private record Found(List<Problem> problems, Map<Problem, QuickFix> fixes) {}

    private Found checked(KeymapDocument now) {
        List<Problem> found = checks.apply(now);
        Map<Problem, QuickFix> repaired = new HashMap<>();
        for (Problem problem : found.subList(0, Math.min(MOST_FIXES, found.size()))) {
            repairs.apply(problem, now).ifPresent(fix -> repaired.put(problem, fix));
        }
        return new Found(found, repaired);
    }

    private void report(Found found) {
        boolean sameFixes = fixes.equals(found.fixes());
        fixes = found.fixes();
        if (!problems.equals(found.problems()) || !sameFixes) {
            problems.setAll(found.problems());
        }
    }
}
