package org.keywright.keycode;

import java.util.Locale;

/** Capital letters, as they stand on keycaps. */
final class Letters {

    private Letters() {}

    /** The capital of one letter; the same text where it has none of one letter. */
    static String capital(String letter) {
        String capital = letter.toUpperCase(Locale.ROOT);
        return capital.codePointCount(0, capital.length()) == 1 ? capital : letter;
    }
}
