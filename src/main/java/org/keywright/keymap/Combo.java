package org.keywright.keymap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.keycode.Keycode;
import org.keywright.option.Value;

/**
 * Keys that do something else when they are pressed together.
 *
 * @param table its entry, with members nobody here knows
 */
public record Combo(Value.Table table) {

    /** What people call it. */
    public String name() {
        return table.findText("name").orElse("");
    }

    /** The codes of its keys, as they stand on the layer they are pressed on. */
    public List<Keycode> keys() {
        return Entry.codes(table, "keys");
    }

    /** The same with other keys. */
    public Combo withKeys(List<Keycode> keys) {
        return new Combo(Entry.withCodes(table, "keys", keys));
    }

    /** What it does. */
    public Optional<Keycode> result() {
        return Entry.code(table, "result");
    }

    /** The same with another result. */
    public Combo withResult(Optional<Keycode> result) {
        return new Combo(Entry.with(table, "result", result));
    }

    /** The layers on which it works, by number; absent for all of them. */
    public Optional<List<Integer>> layers() {
        return Entry.layers(table);
    }

    /** The same on other layers. */
    public Combo withLayers(Optional<List<Integer>> layers) {
        return new Combo(Entry.withLayers(table, layers));
    }

    /** Within how many milliseconds its keys go down; absent for the keymap's own term. */
    public OptionalInt term() {
        return Entry.number(table, "term");
    }

    /** The same with another term. */
    public Combo withTerm(OptionalInt term) {
        return new Combo(Entry.withNumber(table, "term", term));
    }

    /** A condition besides. */
    public enum Condition {
        /** Only when its keys are let go soon. */
        MUST_TAP("must_tap"),
        /** Only when its keys are held. */
        MUST_HOLD("must_hold"),
        /** Only when its keys go down in their order. */
        IN_ORDER("in_order");

        private final String member;

        Condition(String member) {
            this.member = member;
        }
    }

    /** Whether that condition is set. */
    public boolean has(Condition condition) {
        return Entry.flag(table, condition.member);
    }

    /** The same with a condition set or not. */
    public Combo with(Condition condition, boolean on) {
        return new Combo(Entry.withFlag(table, condition.member, on));
    }
}
