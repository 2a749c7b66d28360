package org.keywright.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.keywright.keycode.Keycode;

/**
 * What texts of macros cannot type: QMK's {@code SEND_STRING} knows the characters of ASCII, on
 * whatever layout the computer has. Others are typed by the keys that have them.
 */
public final class TypedText {

    private static final int LAST_ASCII = 0x7E;

    private TypedText() {}

    /** The characters of a macro's texts that can be seen, without repetition. */
    public static Set<String> characters(Macro macro) {
        Set<String> characters = new TreeSet<>();
        for (Macro.Step step : macro.steps()) {
            if (step instanceof Macro.Type(String text)) {
                text.codePoints()
                        .filter(c -> c > ' ')
                        .forEach(c -> characters.add(Character.toString(c)));
            }
        }
        return characters;
    }

    /** Whether {@code SEND_STRING} has a character, if the layout has a key for it. */
    public static boolean inTexts(String character) {
        return character.codePointAt(0) <= LAST_ASCII;
    }

    /**
     * The same macro with keys in place of characters that are not ASCII; those that no key types
     * stay in their texts.
     *
     * @param key the keycode that types a character, such as {@code S(KC_SCLN)}
     */
    public static Macro byKeys(Macro macro, Function<String, Optional<Keycode>> key) {
        List<Macro.Step> steps = new ArrayList<>();
        for (Macro.Step step : macro.steps()) {
            if (step instanceof Macro.Type(String text)) {
                parts(text, key, steps);
            } else {
                steps.add(step);
            }
        }
        return new Macro(steps);
    }

    private static void parts(
            String text, Function<String, Optional<Keycode>> key, List<Macro.Step> steps) {
        int before = steps.size();
        StringBuilder plain = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            List<String> names =
                    c <= LAST_ASCII
                            ? List.of()
                            : key.apply(Character.toString(c))
                                    .map(TypedText::names)
                                    .orElse(List.of());
            if (names.isEmpty()) {
                plain.appendCodePoint(c);
            } else {
                finish(plain, steps);
                steps.add(new Macro.Keys("tap", names));
            }
        }
        if (!plain.isEmpty() || steps.size() == before) {
            steps.add(new Macro.Type(plain.toString()));
        }
    }

    private static void finish(StringBuilder plain, List<Macro.Step> steps) {
        if (!plain.isEmpty()) {
            steps.add(new Macro.Type(plain.toString()));
            plain.setLength(0);
        }
    }

    /** Modifiers and key as macros name them, the key last; none for what a macro cannot tap. */
    private static List<String> names(Keycode code) {
        List<String> names = new ArrayList<>();
        Keycode rest = code;
        while (rest instanceof Keycode.Modified(String function, Keycode inside)) {
            switch (function) {
                case "S", "LSFT" -> names.add("LSFT");
                case "ALGR", "RALT" -> names.add("RALT");
                default -> {
                    return List.of();
                }
            }
            rest = inside;
        }
        if (!rest.text().startsWith("KC_")) {
            return List.of();
        }
        names.add(rest.text().substring("KC_".length()));
        return names;
    }
}
