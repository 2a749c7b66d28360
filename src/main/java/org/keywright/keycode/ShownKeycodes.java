package org.keywright.keycode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A keycode table as a keyboard is drawn with it: short legends, and the keyboard's own keys. */
public final class ShownKeycodes {

    /** Where QMK puts the keycodes that a keyboard defines, {@code QK_KB_0}. */
    private static final int FIRST_OF_KEYBOARD = 0x7E00;

    /** Where QMK puts the keycodes that a keymap defines, {@code QK_USER_0}. */
    private static final int FIRST_OF_KEYMAP = 0x7E40;

    private static final int MOST_OWN = 32;

    /**
     * A keycode that a keyboard or a keymap defines.
     *
     * @param name in C
     * @param label may be empty
     * @param aliases other names
     */
    public record Own(String name, String label, List<String> aliases) {
        public Own {
            aliases = List.copyOf(aliases);
        }
    }

    private ShownKeycodes() {}

    /**
     * The table's keycodes with another table's labels and descriptions where that has them.
     *
     * @param table what there is
     * @param legends written for keycaps
     * @param keyboards defined by the keyboard, in its order
     * @param keymaps defined by the keymap, in its order
     */
    public static KeycodeTable of(
            KeycodeTable table, KeycodeTable legends, List<Own> keyboards, List<Own> keymaps) {
        List<KeycodeEntry> rows = new ArrayList<>();
        addOwn(rows, keyboards, FIRST_OF_KEYBOARD, "kb");
        addOwn(rows, keymaps, FIRST_OF_KEYMAP, "user");
        for (KeycodeEntry entry : table.entries()) {
            rows.add(labelled(entry, legends.find(entry.name())));
        }
        return new KeycodeTable(rows);
    }

    private static void addOwn(List<KeycodeEntry> rows, List<Own> all, int first, String group) {
        String whose = group.equals("kb") ? "keyboard" : "keymap";
        for (int i = 0; i < Math.min(MOST_OWN, all.size()); i++) {
            Own own = all.get(i);
            String label = own.label().isBlank() ? own.name() : own.label();
            String words = "Keycode that the " + whose + " defines";
            rows.add(new KeycodeEntry(first + i, own.name(), own.aliases(), label, group, words));
        }
    }

    private static KeycodeEntry labelled(KeycodeEntry entry, Optional<KeycodeEntry> better) {
        return better.filter(known -> !known.label().isBlank() && known.code() == entry.code())
                .map(
                        known ->
                                new KeycodeEntry(
                                        entry.code(),
                                        entry.name(),
                                        entry.aliases(),
                                        known.label(),
                                        entry.group(),
                                        known.description()))
                .orElse(entry);
    }
}
