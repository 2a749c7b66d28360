package org.keywright.keymap;

import java.util.List;

/**
 * Gives several options their values in one step, so that one undo takes all of them back.
 *
 * @param label what the user sees beside "Undo"
 * @param options at least one
 */
public record SetOptions(String label, List<SetOption> options) implements Edit {

    public SetOptions {
        options = List.copyOf(options);
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        KeymapDocument changed = before;
        for (SetOption option : options) {
            changed = option.applyTo(changed);
        }
        return changed;
    }
}
