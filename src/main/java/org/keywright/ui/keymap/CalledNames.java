package org.keywright.ui.keymap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.MappedCharacter;
import org.keywright.keymap.NumberedCodes;
import org.keywright.option.Value;

/** What people call the tap dances, macros and characters that keys call by number. */
final class CalledNames {

    /** Those that keys call. */
    static final List<ExtraKind> CALLED =
            List.of(ExtraKind.MACRO, ExtraKind.TAP_DANCE, ExtraKind.CHARACTER);

    private CalledNames() {}

    /** The name of each code that has one. */
    static Map<Keycode, String> of(KeymapDocument document) {
        Map<Keycode, String> names = new HashMap<>();
        for (ExtraKind kind : CALLED) {
            List<Value.Table> entries = Extras.of(document, kind);
            for (int i = 0; i < entries.size(); i++) {
                String name = name(kind, entries.get(i));
                for (Keycode code : spellings(kind, i)) {
                    if (!name.isEmpty()) {
                        names.put(code, name);
                    }
                }
            }
        }
        return names;
    }

    private static String name(ExtraKind kind, Value.Table entry) {
        String name = entry.findText("name").orElse("");
        return name.isEmpty() && kind == ExtraKind.CHARACTER
                ? new MappedCharacter(entry).character()
                : name;
    }

    private static List<Keycode> spellings(ExtraKind kind, int number) {
        Keycode usual = NumberedCodes.of(kind, number);
        return kind == ExtraKind.MACRO
                ? List.of(usual, new Keycode.Named("MC_" + number))
                : List.of(usual);
    }

    /** The codes of everything of these kinds, in order. */
    static List<Keycode> codes(KeymapDocument document, ExtraKind kind) {
        return Stream.iterate(0, i -> i + 1)
                .limit(Extras.of(document, kind).size())
                .map(number -> NumberedCodes.of(kind, number))
                .toList();
    }
}
