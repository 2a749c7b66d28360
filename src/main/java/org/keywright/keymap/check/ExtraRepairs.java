package org.keywright.keymap.check;

import java.util.Optional;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.QuickFix;
import org.keywright.keymap.RemoveExtra;
import org.keywright.problem.Location;

/** Repairs of what a keymap has beyond keys. */
final class ExtraRepairs {

    private ExtraRepairs() {}

    static Optional<QuickFix> remove(QuickFixes.Case one) {
        return one.problem().location() instanceof Location.OnExtra(String member, int index)
                ? ExtraKind.find(member)
                        .map(
                                kind ->
                                        new QuickFix(
                                                "Delete " + kind.word() + " " + index,
                                                new RemoveExtra(kind, index)))
                : Optional.empty();
    }
}
