package org.keywright.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;

/**
 * Names in C for extras: what people call them, as far as C can say it, after a word that nobody
 * else begins a name with. Nothing else of a user's name reaches the source.
 */
final class ExtraNames {

    private static final int LONGEST = 40;

    private ExtraNames() {}

    /** A name for each entry of a kind, no two alike: {@code own_combo_escape}. */
    static List<String> of(KeymapDocument keymap, ExtraKind kind) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>();
        int count = Extras.of(keymap, kind).size();
        for (int i = 0; i < count; i++) {
            String word = word(Extras.name(keymap, kind, i));
            String first = "own_" + start(kind) + "_" + (word.isEmpty() ? i : word);
            names.add(used.add(first) ? first : first + "_" + i);
            used.add(names.getLast());
        }
        return names;
    }

    /** The same as constants: {@code OWN_COMBO_ESCAPE}. */
    static List<String> constants(KeymapDocument keymap, ExtraKind kind) {
        return of(keymap, kind).stream().map(n -> n.toUpperCase(Locale.ROOT)).toList();
    }

    private static String start(ExtraKind kind) {
        return kind.word().replace(' ', '_').toLowerCase(Locale.ROOT);
    }

    private static String word(String name) {
        String word =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^_+|_+$", "");
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    /** An enumeration of them, from 0. */
    static void writeEnum(KeymapDocument keymap, ExtraKind kind, SourceText out) {
        out.line("");
        out.line("enum own_" + start(kind) + "s {");
        constants(keymap, kind).forEach(name -> out.line("    " + name + ","));
        out.line("};");
    }
}
