package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeParser;

/**
 * How a keycode that is being typed may go on: the names that begin with the word before the
 * cursor.
 *
 * @param search finds keycodes, best first
 */
record Completion(Function<String, List<KeycodeEntry>> search) {

    private static final int MOST = 5;
    private static final List<String> FUNCTIONS =
            List.of(
                    "LT(", "MT(", "LM(", "OSM(", "SH_T(", "TD(", "LSFT(", "LCTL(", "LALT(",
                    "LGUI(");

    /** Where the word before the cursor begins. */
    static int start(String text, int caret) {
        int start = caret;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || text.charAt(start - 1) == '_')) {
            start--;
        }
        return start;
    }

    /** What the word before the cursor may become; nothing for a word that is complete. */
    List<String> after(String text, int caret) {
        String word = text.substring(start(text, caret), caret).toUpperCase(Locale.ROOT);
        if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Stream.concat(
                        FUNCTIONS.stream(),
                        KeycodeParser.LAYER_FUNCTIONS.stream().sorted().map(name -> name + "("))
                .filter(function -> function.startsWith(word))
                .forEach(found::add);
        search.apply(word).stream().map(KeycodeEntry::name).forEach(found::add);
        return found.stream().distinct().filter(name -> !name.equals(word)).limit(MOST).toList();
    }

    /** The text with the word before the cursor replaced. */
    static String replaced(String text, int caret, String by) {
        return text.substring(0, start(text, caret)) + by + text.substring(caret);
    }
}
