package org.keywright.keymap;

import org.keywright.option.Value;

/**
 * The character that {@code UM(n)} types.
 *
 * @param table its entry, with members nobody here knows
 */
public record MappedCharacter(Value.Table table) {

    /** What people call it. */
    public String name() {
        return table.findText("name").orElse("");
    }

    /** The character; empty while none is chosen. */
    public String character() {
        return table.findText("character").orElse("");
    }

    /** The same with another character. */
    public MappedCharacter with(String character) {
        return new MappedCharacter(Entry.withText(table, "character", character));
    }
}
