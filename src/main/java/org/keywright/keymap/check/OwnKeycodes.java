package org.keywright.keymap.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;

/** Names of keycodes that the keyboard or the keymap defines itself, under {@code keycodes}. */
final class OwnKeycodes {

    private OwnKeycodes() {}

    static Set<String> names(KeymapDocument document, KeyboardDefinition keyboard) {
        Set<String> names = new HashSet<>();
        collect(document.others().items("keycodes"), names);
        collect(keyboard.resolved().items("keycodes"), names);
        return names;
    }

    /**
     * Whether names nobody here knows may still be defined in C: by a module, or for the host's
     * language.
     */
    static boolean mayComeFromElsewhere(KeymapDocument document, KeyboardDefinition keyboard) {
        return document.others().find("host_language").isPresent()
                || !document.others().items("modules").isEmpty()
                || !keyboard.resolved().items("modules").isEmpty();
    }

    private static void collect(List<Value> declarations, Set<String> names) {
        for (Value declaration : declarations) {
            if (declaration instanceof Value.Table table) {
                table.findText("key").ifPresent(names::add);
                for (Value alias : table.items("aliases")) {
                    if (alias instanceof Value.Text text) {
                        names.add(text.text());
                    }
                }
            }
        }
    }
}
