package org.keywright.ui.keymap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which keycode a key pressed on this computer's keyboard means.
 *
 * @param named the keycode by JavaFX's name of the key
 */
public record TypedKeys(Map<String, String> named) {

    /** Reads the table that comes with the program. */
    public static TypedKeys read() {
        Map<String, String> named = new HashMap<>();
        for (String row : ResourceLines.read("typed-keys.txt")) {
            String[] columns = row.split(" ", 2);
            named.put(columns[0], columns[1]);
        }
        return new TypedKeys(Map.copyOf(named));
    }

    /** The keycode of a key, by JavaFX's name of it. */
    public Optional<String> find(String key) {
        if (key.matches("[A-Z]|F[1-9]|F1[0-9]|F2[0-4]")) {
            return Optional.of("KC_" + key);
        }
        if (key.matches("DIGIT[0-9]")) {
            return Optional.of("KC_" + key.substring(5));
        }
        return Optional.ofNullable(named.get(key));
    }
}
