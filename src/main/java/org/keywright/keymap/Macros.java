package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;

/** Lists of macros. */
final class Macros {

    private Macros() {}

    /** The same list without empty macros at its end, which no file needs. */
    static List<Macro> trimmed(List<Macro> macros) {
        List<Macro> kept = new ArrayList<>(macros);
        while (!kept.isEmpty() && kept.getLast().steps().isEmpty()) {
            kept.removeLast();
        }
        return kept;
    }
}
