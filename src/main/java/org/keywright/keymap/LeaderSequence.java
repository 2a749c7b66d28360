package org.keywright.keymap;

import java.util.List;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.option.Value;

/**
 * What a row of keys does that follows the leader key.
 *
 * @param table its entry, with members nobody here knows
 */
public record LeaderSequence(Value.Table table) {

    /** QMK compares five keys at most. */
    public static final int MOST_KEYS = 5;

    /** What people call it. */
    public String name() {
        return table.findText("name").orElse("");
    }

    /** The keys, in order. */
    public List<Keycode> keys() {
        return Entry.codes(table, "keys");
    }

    /** The same with other keys. */
    public LeaderSequence withKeys(List<Keycode> keys) {
        return new LeaderSequence(Entry.withCodes(table, "keys", keys));
    }

    /** What it does. */
    public Optional<Keycode> result() {
        return Entry.code(table, "result");
    }

    /** The same with another result. */
    public LeaderSequence withResult(Optional<Keycode> result) {
        return new LeaderSequence(Entry.with(table, "result", result));
    }
}
