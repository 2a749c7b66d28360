package org.keywright.ui.build;

import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/** Says in a sentence why a firmware cannot be built. */
final class FirmwareWords {

    private FirmwareWords() {}

    static String impossible(
            FirmwareOffer offer, List<Problem> problems, Optional<FirmwareOffer> instead) {
        Problem first = problems.getFirst();
        String more =
                switch (problems.size()) {
                    case 1 -> "";
                    case 2 -> " There is one more reason.";
                    default -> " There are " + (problems.size() - 1) + " more reasons.";
                };
        String what =
                offer.tree().folder().isEmpty()
                        ? "The built-in core cannot build this keymap. "
                        : "The QMK tree " + offer.name() + " cannot build this keymap. ";
        return what + first.message() + more + next(first, offer, instead);
    }

    private static String next(
            Problem first, FirmwareOffer offer, Optional<FirmwareOffer> instead) {
        if (instead.isPresent()) {
            return instead.get().tree().folder().isEmpty()
                    ? " The built-in core can."
                    : " The QMK tree " + instead.get().name() + " can.";
        }
        return offer.tree().folder().isEmpty()
                ? " It needs a QMK tree: add one under Firmware sources."
                : " " + first.advice();
    }
}
