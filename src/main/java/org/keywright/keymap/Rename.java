package org.keywright.keymap;

/**
 * Gives the keymap another name.
 *
 * @param name its name from now on
 */
public record Rename(String name) implements Edit {

    @Override
    public String label() {
        return "Rename to " + name;
    }

    @Override
    public KeymapDocument applyTo(KeymapDocument before) {
        return before.withName(name);
    }
}
