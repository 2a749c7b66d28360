package org.keywright.keymap.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.Macro;
import org.keywright.option.Value;

/**
 * The small parts of a keymap as JSON values, both ways. Reading accepts any value, so that a part
 * which is wrong still has its place; the reader complains about it separately.
 */
final class KeymapValues {

    private static final Set<String> KEY_ACTIONS = Set.of("tap", "down", "up");

    private KeymapValues() {}

    static Keycode keycode(Value value) {
        return value instanceof Value.Text text
                ? KeycodeParser.parse(text.text())
                : new Keycode.Raw("");
    }

    static Value keycode(Keycode keycode) {
        return new Value.Text(keycode.text());
    }

    static EncoderActions encoder(Value value) {
        return value instanceof Value.Table table
                ? new EncoderActions(direction(table, "ccw"), direction(table, "cw"))
                : EncoderActions.TRANSPARENT;
    }

    private static Keycode direction(Value.Table table, String name) {
        return table.find(name).map(KeymapValues::keycode).orElse(Keycode.TRANSPARENT);
    }

    static Macro macro(Value value) {
        List<Macro.Step> steps = new ArrayList<>();
        if (value instanceof Value.Listing list) {
            list.items().forEach(item -> step(item).ifPresent(steps::add));
        }
        return new Macro(steps);
    }

    /** A step of a macro; empty for what is none. */
    static Optional<Macro.Step> step(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(new Macro.Type(text.text()));
        }
        if (!(value instanceof Value.Table table)) {
            return Optional.empty();
        }
        String action = table.findText("action").orElse("");
        if (action.equals("beep")) {
            return Optional.of(new Macro.Beep());
        }
        if (action.equals("delay")) {
            return table.find("duration")
                    .flatMap(d -> d instanceof Value.Whole w ? w.asInt() : Optional.empty())
                    .filter(duration -> duration >= 0)
                    .map(Macro.Delay::new);
        }
        return KEY_ACTIONS.contains(action) ? keys(action, table) : Optional.empty();
    }

    private static Optional<Macro.Step> keys(String action, Value.Table table) {
        List<String> keycodes = new ArrayList<>();
        for (Value keycode : table.items("keycodes")) {
            if (!(keycode instanceof Value.Text text)) {
                return Optional.empty();
            }
            keycodes.add(text.text());
        }
        return keycodes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Macro.Keys(action, keycodes));
    }

    static Value step(Macro.Step step) {
        return switch (step) {
            case Macro.Type type -> new Value.Text(type.text());
            case Macro.Keys keys -> action(keys.action(), "keycodes", Value.texts(keys.keycodes()));
            case Macro.Delay delay ->
                    action("delay", "duration", new Value.Whole(delay.milliseconds()));
            case Macro.Beep beep -> new Value.Table(Map.of("action", new Value.Text("beep")));
        };
    }

    private static Value.Table action(String action, String name, Value value) {
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("action", new Value.Text(action));
        members.put(name, value);
        return new Value.Table(members);
    }
}
