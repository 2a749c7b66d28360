package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.option.Value;

/**
 * Macros as VIA writes them, {@code Hello{+KC_LSFT}{KC_1}{-KC_LSFT}}, turned into steps of a
 * keymap.json by QMK's rules, faults included: empty macros are left out, and of a text right
 * beside braces, or braces beside a comma, one is lost.
 */
final class ViaMacros {

    private static final Pattern COMMA_AT_BRACE = Pattern.compile("\\},|,\\{");
    private static final Pattern GROUP = Pattern.compile("\\{.+?\\}");

    private ViaMacros() {}

    /**
     * All macros that are not empty.
     *
     * @param complain takes a JSON pointer and a message about what is no macro
     */
    static List<Value> of(List<Value> written, BiConsumer<String, String> complain) {
        List<Value> macros = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (!(written.get(i) instanceof Value.Text text)) {
                complain.accept("/macros/" + i, "A macro has to be a text.");
            } else if (!text.text().isEmpty()) {
                macros.add(new Value.Listing(steps(text.text())));
            }
        }
        return macros;
    }

    private static List<Value> steps(String macro) {
        List<Value> steps = new ArrayList<>();
        for (String part : COMMA_AT_BRACE.split(macro, -1)) {
            if (!part.contains("{") && !part.contains("}")) {
                steps.add(new Value.Text(part));
                continue;
            }
            Matcher group = GROUP.matcher(part);
            while (group.find()) {
                String keys = group.group().replaceAll("^[ {}]+|[ {}]+$", "");
                if (!keys.isEmpty()) {
                    steps.add(step(keys));
                }
            }
        }
        return steps;
    }

    private static Value step(String keys) {
        return switch (keys.charAt(0)) {
            case '+' -> action("down", List.of(keys.substring(1)));
            case '-' -> action("up", List.of(keys.substring(1)));
            default -> action("tap", Arrays.asList(keys.split(",", -1)));
        };
    }

    private static Value action(String action, List<String> keys) {
        List<String> bare = keys.stream().map(key -> key.replace("KC_", "")).toList();
        return Value.Table.empty()
                .with("action", new Value.Text(action))
                .with("keycodes", Value.texts(bare));
    }
}
