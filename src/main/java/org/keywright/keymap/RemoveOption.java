package org.keywright.keymap;

import org.keywright.option.OptionPath;

/**
 * Takes an option out of this keymap, so that the keyboard's own value holds again.
 *
 * @param path which option
 */
public record RemoveOption(OptionPath path) implements Edit {

    @Override
    public String label() {
        return "Reset " + path;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return before.withConfig(OptionTree.without(before.config(), path));
    }
}
