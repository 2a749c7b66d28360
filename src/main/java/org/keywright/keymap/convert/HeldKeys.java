package org.keywright.keymap.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.keymap.Macro;

/** Keys with modifiers in a macro, of which QMK's keymap.json has basic keys only. */
final class HeldKeys {

    private static final Pattern CALL = Pattern.compile("([A-Z]{1,4})\\((.+)\\)");
    private static final Pattern BASIC = Pattern.compile("KC_[A-Z0-9_]+");
    private static final int MOST = 8;

    private static final Map<String, List<String>> MODIFIERS =
            Map.ofEntries(
                    Map.entry("LCTL", List.of("LCTL")),
                    Map.entry("LSFT", List.of("LSFT")),
                    Map.entry("LALT", List.of("LALT")),
                    Map.entry("LGUI", List.of("LGUI")),
                    Map.entry("RCTL", List.of("RCTL")),
                    Map.entry("RSFT", List.of("RSFT")),
                    Map.entry("RALT", List.of("RALT")),
                    Map.entry("RGUI", List.of("RGUI")),
                    Map.entry("C", List.of("LCTL")),
                    Map.entry("S", List.of("LSFT")),
                    Map.entry("A", List.of("LALT")),
                    Map.entry("G", List.of("LGUI")),
                    Map.entry("LCS", List.of("LCTL", "LSFT")),
                    Map.entry("LCA", List.of("LCTL", "LALT")),
                    Map.entry("LSA", List.of("LSFT", "LALT")),
                    Map.entry("LCG", List.of("LCTL", "LGUI")),
                    Map.entry("LSG", List.of("LSFT", "LGUI")),
                    Map.entry("SGUI", List.of("LSFT", "LGUI")),
                    Map.entry("LAG", List.of("LALT", "LGUI")),
                    Map.entry("LCAG", List.of("LCTL", "LALT", "LGUI")),
                    Map.entry("MEH", List.of("LCTL", "LSFT", "LALT")),
                    Map.entry("HYPR", List.of("LCTL", "LSFT", "LALT", "LGUI")));

    private HeldKeys() {}

    /** Whether a keycode is a basic key with modifiers and nothing else. */
    static boolean can(String code) {
        String rest = code;
        for (int i = 0; i < MOST; i++) {
            Matcher call = CALL.matcher(rest);
            if (!call.matches() || !MODIFIERS.containsKey(call.group(1))) {
                return i > 0 && BASIC.matcher(rest).matches();
            }
            rest = call.group(2);
        }
        return false;
    }

    /** The same in steps of basic keys: modifiers down, the key, modifiers up. */
    static List<Macro.Step> apart(Macro.Keys step) {
        List<Macro.Step> steps = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (String key : step.keycodes()) {
            if (!can(key)) {
                plain.add(key);
                continue;
            }
            if (!plain.isEmpty()) {
                steps.add(new Macro.Keys(step.action(), plain));
                plain.clear();
            }
            steps.addAll(held(key));
        }
        if (!plain.isEmpty()) {
            steps.add(new Macro.Keys(step.action(), plain));
        }
        return steps;
    }

    private static List<Macro.Step> held(String code) {
        List<String> modifiers = new ArrayList<>();
        String rest = code;
        for (Matcher call = CALL.matcher(rest); call.matches(); call = CALL.matcher(rest)) {
            modifiers.addAll(MODIFIERS.get(call.group(1)));
            rest = call.group(2);
        }
        return List.of(
                new Macro.Keys("down", modifiers),
                new Macro.Keys("tap", List.of(rest.substring("KC_".length()))),
                new Macro.Keys("up", modifiers.reversed()));
    }
}
