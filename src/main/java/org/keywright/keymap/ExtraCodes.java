package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.option.Value;

/** The keycodes and layer numbers that entries hold, put through a change. */
final class ExtraCodes {

    private static final String LAYERS = "layers";

    private ExtraCodes() {}

    /** The members of an entry that hold one keycode each, or a list of them. */
    static List<String> members(ExtraKind kind) {
        return switch (kind) {
            case TAP_DANCE -> List.of("tap", "hold", "double_tap", "tap_hold");
            case COMBO, LEADER_SEQUENCE -> List.of("keys", "result");
            case KEY_OVERRIDE -> List.of("trigger", "replacement");
            case ALTERNATE_REPEAT -> List.of("key", "alternate");
            case DIP_SWITCH -> List.of("on", "off");
            case MACRO, CORRECTION, CHARACTER -> List.of();
        };
    }

    static KeymapDocument mapped(KeymapDocument keymap, UnaryOperator<Keycode> change) {
        KeymapDocument changed = keymap;
        for (ExtraKind kind : ExtraKind.values()) {
            List<Value> before = new ArrayList<>(Extras.of(changed, kind));
            if (!members(kind).isEmpty() && !before.isEmpty()) {
                List<Value> after = new ArrayList<>();
                before.forEach(entry -> after.add(mapped((Value.Table) entry, kind, change)));
                changed = after.equals(before) ? changed : Extras.put(changed, kind, after);
            }
        }
        return changed;
    }

    private static Value mapped(Value.Table entry, ExtraKind kind, UnaryOperator<Keycode> change) {
        Value.Table changed = entry;
        for (String member : members(kind)) {
            Value before = entry.find(member).orElse(Value.Table.empty());
            Value after = mapped(before, change);
            changed = after.equals(before) ? changed : changed.with(member, after);
        }
        return changed;
    }

    private static Value mapped(Value value, UnaryOperator<Keycode> change) {
        if (value instanceof Value.Listing list) {
            return new Value.Listing(list.items().stream().map(i -> mapped(i, change)).toList());
        }
        if (!(value instanceof Value.Text text)) {
            return value;
        }
        Keycode before = KeycodeParser.parse(text.text());
        Keycode after = change.apply(before);
        return after.equals(before) ? value : new Value.Text(after.text());
    }

    /**
     * The layers that entries are meant for, by other numbers.
     *
     * @param renumber gives a negative number for a layer that goes
     */
    static KeymapDocument renumbered(KeymapDocument keymap, IntUnaryOperator renumber) {
        KeymapDocument changed = keymap;
        for (ExtraKind kind : List.of(ExtraKind.COMBO, ExtraKind.KEY_OVERRIDE)) {
            List<Value.Table> before = Extras.of(changed, kind);
            List<Value.Table> after =
                    before.stream().map(entry -> renumbered(entry, renumber)).toList();
            changed = after.equals(before) ? changed : Extras.put(changed, kind, after);
        }
        return changed;
    }

    private static Value.Table renumbered(Value.Table entry, IntUnaryOperator renumber) {
        if (entry.find(LAYERS).isEmpty()) {
            return entry;
        }
        List<Value> layers = new ArrayList<>();
        for (Value layer : entry.items(LAYERS)) {
            int number =
                    layer instanceof Value.Whole w
                            ? w.asInt().map(renumber::applyAsInt).orElse(-1)
                            : -1;
            if (number >= 0) {
                layers.add(Value.Whole.of(number));
            }
        }
        return entry.with(LAYERS, new Value.Listing(layers));
    }
}
