package org.keywright.generate;

import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Keycodes that stand in extras. */
final class ExtraCode {

    private ExtraCode() {}

    /** A code as it stands in C; a missing one is reported if it has to be there. */
    static String of(Optional<Keycode> code, String what, Location place, SourceText out) {
        if (code.isEmpty()) {
            refuse(what + " is missing.", "Choose a keycode for it.", place, out);
            return "KC_NO";
        }
        return KeycodeText.of(code.get().text(), place, out);
    }

    /** A code that may be left out. */
    static String orNothing(Optional<Keycode> code, Location place, SourceText out) {
        return code.map(c -> KeycodeText.of(c.text(), place, out)).orElse("KC_NO");
    }

    static void refuse(String message, String advice, Location place, SourceText out) {
        out.report(Problem.error("unfit-extra", place, message, advice));
    }
}
