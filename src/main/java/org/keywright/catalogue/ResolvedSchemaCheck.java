package org.keywright.catalogue;

import java.util.List;
import org.keywright.problem.Problem;

/** What all files say together has to meet the schema too, or the keyboard cannot be used. */
final class ResolvedSchemaCheck implements ResolveStep {

    @Override
    public void apply(Draft draft) {
        List<Problem> violations =
                draft.tables()
                        .schemas()
                        .validate(draft.known(), "qmk.api.keyboard.v1", draft::locate);
        if (!violations.isEmpty()) {
            violations.forEach(draft::note);
            throw new KeyboardResolver.CannotResolve();
        }
    }
}
