package org.keywright.mapping;

import java.util.regex.Pattern;

/**
 * A word that means itself in a makefile and in a shell: no {@code $}, no quotes, no blanks, no
 * folders.
 *
 * <p>Slashes are out because QMK's makefiles build file names from such values.
 */
public final class MakeWord {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]{0,99}");

    private MakeWord() {}

    /** Whether that is such a word. */
    public static boolean matches(String text) {
        return SHAPE.matcher(text).matches() && !text.contains("..");
    }
}
