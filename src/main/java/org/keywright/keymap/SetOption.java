package org.keywright.keymap;

import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/**
 * Gives an option a value in this keymap.
 *
 * @param path which option
 * @param value its value from now on
 */
public record SetOption(OptionPath path, Value value) implements Edit {

    @Override
    public String label() {
        return "Set " + path;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return before.withConfig(in(before.config()));
    }

    /** Option values with this one among them. */
    public Value.Table in(Value.Table config) {
        return OptionTree.with(config, path, value);
    }
}
