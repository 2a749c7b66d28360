package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.keywright.keymap.Macro;

/** A macro in VIA's script: text, and keys in braces: {@code Hi{KC_ENT}{+KC_LSFT}{100}}. */
final class ViaScript {

    private static final int LONGEST_DELAY = 5;

    private ViaScript() {}

    /**
     * Reads a script.
     *
     * @param key the name of a key in macros by VIA's; empty for one that cannot be there
     */
    static Macro read(String script, UnaryOperator<String> key) {
        List<Macro.Step> steps = new ArrayList<>();
        int at = 0;
        while (at < script.length()) {
            int open = script.indexOf('{', at);
            int close = open < 0 ? -1 : script.indexOf('}', open);
            int end = close < 0 ? script.length() : open;
            if (end > at) {
                steps.add(new Macro.Type(script.substring(at, end)));
            }
            if (close >= 0) {
                step(script.substring(open + 1, close).strip(), key, steps);
                end = close + 1;
            }
            at = end;
        }
        return new Macro(steps);
    }

    private static void step(String inside, UnaryOperator<String> key, List<Macro.Step> steps) {
        boolean number = !inside.isEmpty() && inside.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number && inside.length() <= LONGEST_DELAY) {
            steps.add(new Macro.Delay(Integer.parseInt(inside)));
            return;
        }
        char first = inside.isEmpty() ? ' ' : inside.charAt(0);
        boolean held = first == '+' || first == '-';
        List<String> keys =
                Arrays.stream((held ? inside.substring(1) : inside).split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(key)
                        .filter(name -> !name.isEmpty())
                        .toList();
        if (keys.isEmpty()) {
            return;
        }
        if (held || keys.size() == 1) {
            steps.add(new Macro.Keys(first == '+' ? "down" : first == '-' ? "up" : "tap", keys));
        } else {
            // Keys in one pair of braces go down together.
            steps.add(new Macro.Keys("down", keys));
            steps.add(new Macro.Keys("up", keys.reversed()));
        }
    }
}
