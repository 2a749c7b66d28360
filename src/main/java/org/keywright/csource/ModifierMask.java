package org.keywright.csource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code MOD_MASK_CS | MOD_BIT(KC_LALT)} as names of modifiers. */
final class ModifierMask {

    private static final String MASK = "MOD_MASK_";
    private static final String BIT = "MOD_BIT";
    private static final int DEEPEST = 20;

    private static final Map<String, String> MASKS =
            Map.of("CTRL", "C", "SHIFT", "S", "ALT", "A", "GUI", "G");

    private static final Map<Character, String> LETTERS =
            Map.of('C', "CTRL", 'S', "SHIFT", 'A', "ALT", 'G', "GUI");

    /** QMK's names of one key each: the short ones and those that {@code MOD_BIT_} has. */
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("LCTL", "LCTL"),
                    Map.entry("LSFT", "LSFT"),
                    Map.entry("LALT", "LALT"),
                    Map.entry("LGUI", "LGUI"),
                    Map.entry("RCTL", "RCTL"),
                    Map.entry("RSFT", "RSFT"),
                    Map.entry("RALT", "RALT"),
                    Map.entry("RGUI", "RGUI"),
                    Map.entry("LCTRL", "LCTL"),
                    Map.entry("LSHIFT", "LSFT"),
                    Map.entry("RCTRL", "RCTL"),
                    Map.entry("RSHIFT", "RSFT"));

    private ModifierMask() {}

    /** The modifiers; empty for what is written in another way. */
    static Optional<List<String>> read(List<CToken> code) {
        Set<String> names = new LinkedHashSet<>();
        for (List<CToken> part : parts(code)) {
            if (part.size() == 1 && part.getFirst().text().equals("0")) {
                continue;
            }
            List<String> read = one(part);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            names.addAll(read);
        }
        return Optional.of(List.copyOf(names));
    }

    /** The parts between bars outside of brackets, without the brackets around the whole. */
    static List<List<CToken>> parts(List<CToken> code) {
        List<CToken> bare = code;
        for (int i = 0; i < DEEPEST && Brackets.surround(bare, "("); i++) {
            bare = bare.subList(1, bare.size() - 1);
        }
        List<List<CToken>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= bare.size(); i++) {
            depth += i < bare.size() ? Brackets.change(bare.get(i)) : 0;
            if (i == bare.size() || depth == 0 && bare.get(i).is("|")) {
                parts.add(bare.subList(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    private static List<String> one(List<CToken> part) {
        if (part.isEmpty()) {
            return List.of();
        }
        String word = part.getFirst().text();
        boolean alone = part.size() == 1;
        if (alone && word.startsWith(MASK)) {
            return mask(word.substring(MASK.length()));
        }
        if (alone && word.startsWith(BIT + "_")) {
            return key(word.substring(BIT.length() + 1));
        }
        boolean call = word.equals(BIT) && part.size() == 4 && part.get(1).is("(");
        return call ? key(part.get(2).text().replaceFirst("^KC_", "")) : List.of();
    }

    private static List<String> key(String name) {
        return Optional.ofNullable(KEYS.get(name)).map(List::of).orElse(List.of());
    }

    private static List<String> mask(String name) {
        String letters = MASKS.getOrDefault(name, name);
        List<String> modifiers = new ArrayList<>();
        for (char letter : letters.toCharArray()) {
            if (!LETTERS.containsKey(letter)) {
                return List.of();
            }
            modifiers.add(LETTERS.get(letter));
        }
        return modifiers;
    }
}
