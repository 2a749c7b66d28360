package org.keywright.mapping;

/**
 * A word that means itself in a makefile and in a shell: no {@code $}, no quotes, no blanks.
 *
 * <p>QMK's makefiles build file names from such values, so the word may lead down into folders but
 * never up or to the root.
 */
public final class MakeWord {

    private static final int LONGEST = 100;

    private MakeWord() {}

    /** Whether that is such a word. */
    public static boolean matches(String text) {
        boolean fine = text.length() <= LONGEST && !text.contains("..") && !text.endsWith("/");
        boolean first = true;
        for (int i = 0; fine && i < text.length(); i++) {
            char c = text.charAt(i);
            fine = CIdentifier.isPart(c) || !first && ".+-/".indexOf(c) >= 0;
            first = c == '/';
        }
        return fine && !text.isEmpty();
    }
}
