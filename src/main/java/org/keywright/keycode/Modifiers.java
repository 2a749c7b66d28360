package org.keywright.keycode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Modifier keys pressed together, as QMK packs them into five bits: Control 1, Shift 2, Alt 4, GUI
 * 8, and 16 when they are the right-hand ones. Left and right cannot be mixed.
 *
 * @param bits 0 to 31
 */
public record Modifiers(int bits) {

    /** Set when the modifiers are the right-hand ones. */
    public static final int RIGHT = 0x10;

    private static final Map<String, Integer> NAMES = names();

    /** Reads {@code MOD_LCTL | MOD_LSFT}, or a number up to 31; empty for anything else. */
    public static Optional<Modifiers> parse(String text) {
        int bits = 0;
        for (String part : text.split("\\|", -1)) {
            Integer value = valueOf(part.strip());
            if (value == null) {
                return Optional.empty();
            }
            bits |= value;
        }
        return Optional.of(new Modifiers(bits));
    }

    /** Every combination there is but none at all: 15 on the left, then 15 on the right. */
    public static List<Modifiers> every() {
        return IntStream.range(1, 2 * RIGHT)
                .filter(bits -> bits != RIGHT)
                .mapToObj(Modifiers::new)
                .toList();
    }

    /** As {@link #parse} reads it: {@code MOD_LCTL|MOD_LSFT}, {@code MOD_MEH}. */
    public String text() {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue() == bits)
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseGet(() -> String.join("|", singles()));
    }

    private List<String> singles() {
        return NAMES.entrySet().stream()
                .filter(name -> Integer.bitCount(name.getValue() & ~RIGHT) == 1)
                .filter(name -> (name.getValue() & RIGHT) == (bits & RIGHT))
                .filter(name -> (name.getValue() & bits & ~RIGHT) != 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether there is none. */
    public boolean none() {
        return (bits & ~RIGHT) == 0;
    }

    /** Whether Shift is among them. */
    public boolean shift() {
        return (bits & 0x2) != 0;
    }

    /** Whether these are the right-hand keys. */
    public boolean right() {
        return (bits & RIGHT) != 0;
    }

    /** For a keycap: {@code Ctrl+Shift}, {@code R Alt}, {@code Hyper}. */
    public String label() {
        String side = right() ? "R " : "";
        int keys = bits & 0xF;
        if (keys == 0xF) {
            return side + "Hyper";
        }
        if (keys == 0x7) {
            return side + "Meh";
        }
        List<String> names = new ArrayList<>();
        // Three of them would not fit on a keycap in full.
        List<String> all =
                Integer.bitCount(keys) > 2
                        ? List.of("Ctl", "Sft", "Alt", "GUI")
                        : List.of("Ctrl", "Shift", "Alt", "GUI");
        for (int i = 0; i < all.size(); i++) {
            if ((keys & 1 << i) != 0) {
                names.add(all.get(i));
            }
        }
        return side + String.join("+", names);
    }

    private static @Nullable Integer valueOf(String name) {
        Integer known = NAMES.get(name);
        if (known != null || !name.matches("0|[1-9][0-9]?|0[xX][0-9a-fA-F]{1,2}")) {
            return known;
        }
        int number = Integer.decode(name);
        return number < 32 ? number : null;
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        names.put("MOD_LCTL", 0x01);
        names.put("MOD_LSFT", 0x02);
        names.put("MOD_LALT", 0x04);
        names.put("MOD_LGUI", 0x08);
        names.put("MOD_RCTL", 0x11);
        names.put("MOD_RSFT", 0x12);
        names.put("MOD_RALT", 0x14);
        names.put("MOD_RGUI", 0x18);
        names.put("MOD_MEH", 0x07);
        names.put("MOD_HYPR", 0x0F);
        return names;
    }
}
