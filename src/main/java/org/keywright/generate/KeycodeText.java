package org.keywright.generate;

import org.keywright.mapping.CExpression;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Keycodes as they stand in C: one expression each, and nothing but that. */
final class KeycodeText {

    private static final String ANY = "ANY(";

    private KeycodeText() {}

    /** The keycode without {@code ANY()}; one that is no expression is reported. */
    static String of(String keycode, Location place, SourceText out) {
        String bare =
                keycode.startsWith(ANY) && keycode.endsWith(")")
                        ? keycode.substring(ANY.length(), keycode.length() - 1)
                        : keycode;
        CExpression.whyNot(bare)
                .ifPresent(
                        why ->
                                out.report(
                                        Problem.error(
                                                "unfit-keycode",
                                                place,
                                                "This keycode cannot stand in C: " + why + ".",
                                                "Choose a keycode from the list, and name layers by number.")));
        return bare;
    }
}
