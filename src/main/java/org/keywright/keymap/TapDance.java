package org.keywright.keymap;

import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.keycode.Keycode;
import org.keywright.option.Value;

/**
 * What {@code TD(n)} does: another code for each way of tapping.
 *
 * @param table its entry, with members nobody here knows
 */
public record TapDance(Value.Table table) {

    /** A way of tapping. */
    public enum Way {
        /** Tapped once. */
        TAP("tap"),
        /** Held. */
        HOLD("hold"),
        /** Tapped twice. */
        DOUBLE_TAP("double_tap"),
        /** Tapped, then held. */
        TAP_HOLD("tap_hold");

        private final String member;

        Way(String member) {
            this.member = member;
        }
    }

    /** What people call it. */
    public String name() {
        return table.findText("name").orElse("");
    }

    /** The code of a way of tapping; absent for a way that does nothing of its own. */
    public Optional<Keycode> code(Way way) {
        return Entry.code(table, way.member);
    }

    /** The same with another code for that way. */
    public TapDance with(Way way, Optional<Keycode> code) {
        return new TapDance(Entry.with(table, way.member, code));
    }

    /** Within how many milliseconds the next tap counts; absent for the keyboard's own term. */
    public OptionalInt term() {
        return Entry.number(table, "term");
    }

    /** The same with another term. */
    public TapDance withTerm(OptionalInt term) {
        return new TapDance(Entry.withNumber(table, "term", term));
    }
}
