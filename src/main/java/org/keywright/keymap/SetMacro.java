package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes what {@code QK_MACRO_n} types; macros before it that do not exist yet become empty, and
 * empty ones at the end go.
 *
 * @param index n, from 0
 * @param macro an empty one to remove it
 */
public record SetMacro(int index, Macro macro) implements Edit {

    @Override
    public String label() {
        return macro.steps().isEmpty() ? "Clear macro " + index : "Change macro " + index;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        List<Macro> macros = new ArrayList<>(before.macros());
        while (macros.size() <= index) {
            macros.add(new Macro(List.of()));
        }
        macros.set(index, macro);
        return before.withMacros(Macros.trimmed(macros));
    }
}
