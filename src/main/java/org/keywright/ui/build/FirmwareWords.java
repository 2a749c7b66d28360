package org.keywright.ui.build;

import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** Says in a sentence why a firmware cannot be built. */
final class FirmwareWords {

    private FirmwareWords() {}

    static String impossible(
            FirmwareOffer offer, List<Problem> problems, Optional<FirmwareOffer> instead) {
        Problem first = problems.getFirst();
        String more =
                switch (problems.size()) {
                    case 1 -> "";
                    default ->
                            " "
                                    + Phrase.count(
                                            problems.size() - 1L,
                                            "There is one more reason.",
                                            "There are {0} more reasons.");
                };
        String what =
                offer.tree().folder().isEmpty()
                        ? Phrase.of("The built-in core cannot build this keymap.")
                        : Phrase.of("The QMK tree {0} cannot build this keymap.", offer.name());
        return what + " " + Echo.message(first) + more + " " + next(first, offer, instead);
    }

    private static String next(
            Problem first, FirmwareOffer offer, Optional<FirmwareOffer> instead) {
        if (instead.isPresent()) {
            return instead.get().tree().folder().isEmpty()
                    ? Phrase.of("The built-in core can.")
                    : Phrase.of("The QMK tree {0} can.", instead.get().name());
        }
        return offer.tree().folder().isEmpty()
                ? Phrase.of("It needs a QMK tree: add one under Firmware sources.")
                : Echo.advice(first);
    }
}
