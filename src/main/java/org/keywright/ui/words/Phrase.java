package org.keywright.ui.words;

import java.text.NumberFormat;

/**
 * Text for people, in the language the window speaks. The code gives British English; {@code {0}},
 * {@code {1}} … stand for what is put in. What has no translation stays English.
 *
 * <p>Texts given to these methods are literals: a test finds them in the sources and holds the
 * tables to them. Ask when something is shown, and keep no answer in a constant: the language may
 * change while the window is open. Thread-safe.
 */
public final class Phrase {

    private static volatile PhraseTable table = PhraseTable.of(Language.ENGLISH);

    private Phrase() {}

    /** A text. */
    public static String of(String english, Object... values) {
        return fill(table.find(new PoKey("", english)), values);
    }

    /**
     * A text that English has for several things.
     *
     * @param context one word that tells which is meant: {@code verb}
     */
    public static String in(String context, String english, Object... values) {
        return fill(table.find(new PoKey(context, english)), values);
    }

    /**
     * A text about a number of things; {@code {0}} is that number, other values follow it.
     *
     * @param one for one thing: {@code {0} key}
     * @param many for none or several: {@code {0} keys}
     */
    public static String count(long number, String one, String many, Object... others) {
        Object[] values = new Object[others.length + 1];
        values[0] = number(number);
        System.arraycopy(others, 0, values, 1, others.length);
        return fill(table.find(new PoKey("", one), many, number), values);
    }

    /** A whole number, with the language's mark between thousands. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(language().locale()).format(number);
    }

    /** What the window speaks now. */
    public static Language language() {
        return table.language();
    }

    /** Speaks another language from now on; what is shown already stays as it is. */
    public static void speak(Language language) {
        table = PhraseTable.of(language);
    }

    static PhraseTable table() {
        return table;
    }

    /** Puts values where their numbers stand; a number without a value stays. */
    static String fill(String text, Object... values) {
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int number = placeholder(text, at);
            if (number >= 0 && number < values.length) {
                filled.append(values[number]);
                at += 3;
            } else {
                filled.append(text.charAt(at++));
            }
        }
        return filled.toString();
    }

    /** The number in the placeholder that begins here, or -1. */
    static int placeholder(String text, int at) {
        boolean there =
                at + 2 < text.length() && text.charAt(at) == '{' && text.charAt(at + 2) == '}';
        int number = there ? text.charAt(at + 1) - '0' : -1;
        return number <= 9 ? Math.max(number, -1) : -1;
    }
}
