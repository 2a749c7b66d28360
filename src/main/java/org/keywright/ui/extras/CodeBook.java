package org.keywright.ui.extras;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keycode.LegendKind;
import org.keywright.keycode.Legends;

/**
 * What keycodes are called, and how they are found.
 *
 * @param table every keycode there is
 * @param search finds keycodes, best first
 * @param typed the keycode of a key of this computer's keyboard, by JavaFX's name of it
 */
public record CodeBook(
        KeycodeTable table,
        Function<String, List<KeycodeEntry>> search,
        Function<String, Optional<String>> typed) {

    private static final int MOST_HINTS = 5;

    /** What a key with that code shows, on one line. */
    String legend(Keycode code) {
        var legend = new Legends(table).of(code);
        String hold = legend.hold().isEmpty() ? "" : " / " + legend.hold();
        String centre = legend.centre().replace('\n', ' ');
        return (centre.isBlank() ? code.text() : centre) + hold;
    }

    /** Whether such a code is known, whatever it is made of. */
    boolean knows(Keycode code) {
        return new Legends(table).of(code).kind() != LegendKind.UNKNOWN;
    }

    /** Codes that may be meant by a beginning or a word. */
    List<KeycodeEntry> hints(String text) {
        return text.isBlank() ? List.of() : search.apply(text).stream().limit(MOST_HINTS).toList();
    }

    /**
     * A code that somebody typed; a bare name such as {@code A} or {@code ENTER} gets its prefix.
     */
    Keycode read(String text) {
        String bare = text.strip();
        boolean word = bare.matches("[A-Za-z0-9]{1,20}") && table.find(bare).isEmpty();
        String prefixed = "KC_" + bare.toUpperCase(java.util.Locale.ROOT);
        return KeycodeParser.parse(word && table.find(prefixed).isPresent() ? prefixed : bare);
    }
}
