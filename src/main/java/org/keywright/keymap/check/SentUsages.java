package org.keywright.keymap.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;

/**
 * The USB keyboard usages that a key can send, modifiers among them (E0 to E7). Ranges: QMK's
 * {@code quantum/keycodes.h}.
 */
final class SentUsages {

    private static final int LEFT_CONTROL = 0xE0;
    private static final int RIGHT = 0x10;
    private static final int ENTER = 0x28;
    private static final int ESCAPE = 0x29;

    private SentUsages() {}

    static Set<Integer> of(Keycode keycode, KeycodeTable table) {
        int number = table.valueOf(keycode).orElse(0);
        Set<Integer> usages = new TreeSet<>();
        switch (number >> 12) {
            case 0, 1, 2, 3 -> {
                usages.add(number & 0xFF);
                addModifiers(usages, number >> 8 & 0x1F);
            }
            case 4 -> usages.add(number & 0xFF);
            case 5 -> addHolds(usages, number);
            case 7 -> addNamed(usages, table.find(number).map(e -> e.name()).orElse(""));
            default -> {}
        }
        return usages;
    }

    /** Layers with modifiers, one-shot modifiers, keys that swap hands when held. */
    private static void addHolds(Set<Integer> usages, int number) {
        if (number < 0x5200 || number >= 0x52A0 && number < 0x52C0) {
            addModifiers(usages, number & 0x1F);
        } else if (number >= 0x5600 && number < 0x56F0) {
            usages.add(number & 0xFF);
        }
    }

    private static void addModifiers(Set<Integer> usages, int bits) {
        int first = LEFT_CONTROL + ((bits & RIGHT) == 0 ? 0 : 4);
        for (int i = 0; i < 4; i++) {
            if ((bits & 1 << i) != 0) {
                usages.add(first + i);
            }
        }
    }

    private static void addNamed(Set<Integer> usages, String name) {
        if (name.equals("QK_GRAVE_ESCAPE")) {
            usages.add(ESCAPE);
        }
        if (name.startsWith("QK_SPACE_CADET_")) {
            int side = name.contains("_RIGHT_") ? 4 : 0;
            List<String> held = List.of("_CTRL_", "_SHIFT_", "_ALT_");
            for (int i = 0; i < held.size(); i++) {
                if (name.contains(held.get(i))) {
                    usages.add(LEFT_CONTROL + side + i);
                }
            }
            if (name.endsWith("_ENTER")) {
                usages.add(ENTER);
            }
        }
    }
}
