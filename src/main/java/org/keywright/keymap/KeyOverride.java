package org.keywright.keymap;

import java.util.List;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.option.Value;

/**
 * Another code for a key while modifiers are held: Shift and Backspace delete.
 *
 * @param table its entry, with members nobody here knows
 */
public record KeyOverride(Value.Table table) {

    /** The modifiers that can be asked for: either side, or one side. */
    public static final List<String> MODIFIERS =
            List.of(
                    "SHIFT", "CTRL", "ALT", "GUI", "LSFT", "LCTL", "LALT", "LGUI", "RSFT", "RCTL",
                    "RALT", "RGUI");

    /** What people call it. */
    public String name() {
        return table.findText("name").orElse("");
    }

    /** The key. */
    public Optional<Keycode> trigger() {
        return Entry.code(table, "trigger");
    }

    /** The same for another key. */
    public KeyOverride withTrigger(Optional<Keycode> trigger) {
        return new KeyOverride(Entry.with(table, "trigger", trigger));
    }

    /** What it sends instead. */
    public Optional<Keycode> replacement() {
        return Entry.code(table, "replacement");
    }

    /** The same with another code. */
    public KeyOverride withReplacement(Optional<Keycode> code) {
        return new KeyOverride(Entry.with(table, "replacement", code));
    }

    /** The modifiers that have to be held, of {@link #MODIFIERS}. */
    public List<String> modifiers() {
        return Entry.texts(table, "modifiers");
    }

    /** The same for other modifiers. */
    public KeyOverride withModifiers(List<String> modifiers) {
        return new KeyOverride(Entry.withTexts(table, "modifiers", modifiers));
    }

    /** The modifiers that must not be held. */
    public List<String> without() {
        return Entry.texts(table, "without");
    }

    /** The same with other modifiers that must not be held. */
    public KeyOverride withWithout(List<String> modifiers) {
        return new KeyOverride(Entry.withTexts(table, "without", modifiers));
    }

    /** The layers on which it works, by number; absent for all of them. */
    public Optional<List<Integer>> layers() {
        return Entry.layers(table);
    }

    /** The same on other layers. */
    public KeyOverride withLayers(Optional<List<Integer>> layers) {
        return new KeyOverride(Entry.withLayers(table, layers));
    }

    /** Whether one of the modifiers is enough. */
    public boolean anyModifier() {
        return Entry.flag(table, "any_modifier");
    }

    /** The same, with one of the modifiers enough or not. */
    public KeyOverride withAnyModifier(boolean on) {
        return new KeyOverride(Entry.withFlag(table, "any_modifier", on));
    }
}
