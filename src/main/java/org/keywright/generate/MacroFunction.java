package org.keywright.generate;

import java.util.List;
import org.keywright.keymap.Macro;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The function that types macros when {@code QK_MACRO_n} is pressed. */
final class MacroFunction {

    /** As many as there are keycodes for. */
    private static final int MOST = 32;

    private MacroFunction() {}

    static void write(List<Macro> macros, SourceText out) {
        if (macros.isEmpty()) {
            return;
        }
        out.line("");
        out.line("bool process_record_user(uint16_t keycode, keyrecord_t *record) {");
        out.line("    if (record->event.pressed) {");
        out.line("        switch (keycode) {");
        for (int macro = 0; macro < macros.size(); macro++) {
            writeCase(macro, macros.get(macro), out);
        }
        out.line("        }");
        out.line("    }");
        out.line("");
        out.line("    return true;");
        out.line("}");
    }

    private static void writeCase(int number, Macro macro, SourceText out) {
        Location place = new Location.OnMacro(number);
        if (number >= MOST) {
            out.report(
                    Problem.error(
                            "too-many-macros",
                            place,
                            "There are keycodes for " + MOST + " macros only.",
                            "Remove macros that no key uses."));
        }
        out.line("            case QK_MACRO_" + number + ":");
        out.part("                SEND_STRING(");
        out.part(new MacroText(place, out).write(macro), place);
        out.line(");");
        out.line("                return false;");
    }
}
