package org.keywright.ui.quick;

import java.util.Locale;

/**
 * How well words typed in haste fit a text: each has to be in it, as a whole, or letter by letter
 * in order from the beginning of a word. Linear in the text for each word.
 */
final class QuickMatch {

    /** What does not fit. */
    static final int NONE = 0;

    private static final int WHOLE = 1000;
    private static final int BEGINS = 700;
    private static final int BEGINS_A_WORD = 500;
    private static final int INSIDE = 300;
    private static final int SCATTERED = 150;
    private static final int MOST_TYPED = 100;

    private QuickMatch() {}

    /** Greater fits better; what is found beside the title counts a third; 0 does not fit. */
    static int score(String query, String title, String detail) {
        String asked = query.strip().toLowerCase(Locale.ROOT);
        String name = title.toLowerCase(Locale.ROOT);
        String more = detail.toLowerCase(Locale.ROOT);
        if (asked.length() > MOST_TYPED) {
            return NONE;
        }
        int sum = name.equals(asked) ? WHOLE : 0;
        for (String word : asked.split("\\s+")) {
            int best = Math.max(fit(word, name), fit(word, more) / 3);
            if (best == NONE) {
                return NONE;
            }
            sum += best;
        }
        return sum;
    }

    private static int fit(String word, String text) {
        int at = text.indexOf(word);
        if (at == 0) {
            return BEGINS;
        }
        if (at > 0) {
            return beginsWord(text, at) ? BEGINS_A_WORD : inside(word, text);
        }
        return scattered(word, text);
    }

    /** A later place may be a better one. */
    private static int inside(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (beginsWord(text, at)) {
                return BEGINS_A_WORD;
            }
        }
        return INSIDE;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /**
     * The first letter begins a word, each further one follows its neighbour or begins a later
     * word, wherever possible; letters in the middle of nowhere would let everything fit.
     */
    private static int scattered(String word, String text) {
        int at = -1;
        int jumps = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == letter) {
                at++;
            } else {
                at = nextBeginning(letter, text, at + 1);
                jumps++;
            }
            if (at < 0) {
                return NONE;
            }
        }
        return Math.max(1, SCATTERED - 10 * jumps);
    }

    private static int nextBeginning(char letter, String text, int from) {
        for (int at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
            if (beginsWord(text, at)) {
                return at;
            }
        }
        return -1;
    }
}
