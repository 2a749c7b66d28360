package org.keywright.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which keycodes a key pressed on this computer's keyboard may mean.
 *
 * @param named the keycodes by JavaFX's name of the key, the usual one first
 */
public record TypedKeys(Map<String, List<String>> named) {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]|F[1-9]|F1[0-9]|F2[0-4]");
    private static final Pattern DIGITS = Pattern.compile("DIGIT[0-9]");

    /** Reads the table that comes with the program. */
    public static TypedKeys read() {
        Map<String, List<String>> named = new HashMap<>();
        for (String row : ResourceLines.read("typed-keys.txt")) {
            String[] columns = row.split(" ");
            named.put(columns[0], List.of(columns).subList(1, columns.length));
        }
        return new TypedKeys(Map.copyOf(named));
    }

    /** The keycode that a key usually means, by JavaFX's name of it. */
    public Optional<String> find(String key) {
        return all(key).stream().findFirst();
    }

    /** Every keycode that arrives as that key: JavaFX does not tell some of them apart. */
    public List<String> all(String key) {
        if (LETTERS.matcher(key).matches()) {
            return List.of("KC_" + key);
        }
        if (DIGITS.matcher(key).matches()) {
            return List.of("KC_" + key.substring(5));
        }
        return named.getOrDefault(key, List.of());
    }
}
