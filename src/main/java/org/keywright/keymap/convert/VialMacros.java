package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.Macro;
import org.keywright.option.Value;

/** Macros of a {@code .vil} file: lists of {@code ["tap", "KC_A", …]}, {@code ["delay", 100]}. */
final class VialMacros {

    private static final Set<String> KEYS = Set.of("tap", "down", "up");
    private static final String PREFIX = "KC_";

    private VialMacros() {}

    static Macro read(
            Value written,
            String pointer,
            BiFunction<Value, String, Keycode> code,
            BiConsumer<String, String> complain) {
        List<Macro.Step> steps = new ArrayList<>();
        List<Value> items = written instanceof Value.Listing l ? l.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            String place = pointer + "/" + i;
            Optional<Macro.Step> step = step(items.get(i), place, code, complain);
            if (step.isEmpty()) {
                complain.accept(place, "This step of a macro is not known.");
            } else if (!(step.get() instanceof Macro.Keys keys)) {
                steps.add(step.get());
            } else {
                steps.addAll(HeldKeys.apart(keys));
            }
        }
        return new Macro(steps);
    }

    private static Optional<Macro.Step> step(
            Value written,
            String pointer,
            BiFunction<Value, String, Keycode> code,
            BiConsumer<String, String> complain) {
        if (!(written instanceof Value.Listing(List<Value> items))
                || items.size() < 2
                || !(items.getFirst() instanceof Value.Text(String action))) {
            return Optional.empty();
        }
        Value first = items.get(1);
        if (action.equals("text") && first instanceof Value.Text(String text)) {
            return Optional.of(new Macro.Type(text));
        }
        if (action.equals("delay") && first instanceof Value.Whole number) {
            return number.asInt().filter(ms -> ms >= 0).map(Macro.Delay::new);
        }
        if (!KEYS.contains(action)) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            String text = code.apply(items.get(i), pointer + "/" + i).text();
            if (text.startsWith(PREFIX)) {
                keys.add(text.substring(PREFIX.length()));
            } else if (action.equals("tap") && HeldKeys.can(text)) {
                keys.add(text);
            } else {
                complain.accept(
                        pointer + "/" + i, text + " cannot be in a macro of a keymap.json.");
            }
        }
        return Optional.of(new Macro.Keys(action, keys));
    }

    /**
     * A macro as Vial writes it.
     *
     * @param code writes a keycode
     * @param lost hears of steps that Vial does not have
     */
    static Value written(Macro macro, Function<Keycode, Value> code, Runnable lost) {
        List<Value> steps = new ArrayList<>();
        for (Macro.Step step : macro.steps()) {
            List<Value> items = new ArrayList<>();
            switch (step) {
                case Macro.Type(String text) -> {
                    items.add(new Value.Text("text"));
                    items.add(new Value.Text(text));
                }
                case Macro.Delay(int milliseconds) -> {
                    items.add(new Value.Text("delay"));
                    items.add(Value.Whole.of(milliseconds));
                }
                case Macro.Keys(String action, List<String> keys) -> {
                    items.add(new Value.Text(action));
                    keys.forEach(key -> items.add(code.apply(KeycodeParser.parse(PREFIX + key))));
                }
                case Macro.Beep() -> lost.run();
            }
            if (!items.isEmpty()) {
                steps.add(new Value.Listing(items));
            }
        }
        return new Value.Listing(steps);
    }
}
