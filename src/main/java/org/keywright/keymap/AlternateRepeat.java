package org.keywright.keymap;

import java.util.List;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.option.Value;

/**
 * What the alternate repeat key does after a certain key.
 *
 * @param table its entry, with members nobody here knows
 */
public record AlternateRepeat(Value.Table table) {

    /** What people call it. */
    public String name() {
        return table.findText("name").orElse("");
    }

    /** The key that was pressed last; one that is tapped and held counts as what it taps. */
    public Optional<Keycode> key() {
        return Entry.code(table, "key");
    }

    /** The same after another key. */
    public AlternateRepeat withKey(Optional<Keycode> key) {
        return new AlternateRepeat(Entry.with(table, "key", key));
    }

    /** What the alternate repeat key does then. */
    public Optional<Keycode> alternate() {
        return Entry.code(table, "alternate");
    }

    /** The same with something else to do. */
    public AlternateRepeat withAlternate(Optional<Keycode> code) {
        return new AlternateRepeat(Entry.with(table, "alternate", code));
    }

    /** The modifiers that were held with the key, of {@link KeyOverride#MODIFIERS}. */
    public List<String> modifiers() {
        return Entry.texts(table, "modifiers");
    }

    /** The same for other modifiers. */
    public AlternateRepeat withModifiers(List<String> modifiers) {
        return new AlternateRepeat(Entry.withTexts(table, "modifiers", modifiers));
    }

    /** The modifiers that were not held with it. */
    public List<String> without() {
        return Entry.texts(table, "without");
    }

    /** The same with other modifiers that were not held. */
    public AlternateRepeat withWithout(List<String> modifiers) {
        return new AlternateRepeat(Entry.withTexts(table, "without", modifiers));
    }

    /** Whether the key is in turn the alternate of its alternate. */
    public boolean bothWays() {
        return Entry.flag(table, "both_ways");
    }

    /** The same, both ways or one. */
    public AlternateRepeat withBothWays(boolean on) {
        return new AlternateRepeat(Entry.withFlag(table, "both_ways", on));
    }

    /** The same the other way round. */
    public AlternateRepeat reversed() {
        return withKey(alternate()).withAlternate(key());
    }
}
