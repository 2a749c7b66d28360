package org.keywright.build.zip;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words as they have to stand in a makefile, so that neither {@code make} nor the shell finds more
 * in them than was meant.
 *
 * <p>Source: the manual of GNU make (5.1.2 Using Variables in Recipes, 3.1 What Makefiles Contain)
 * and POSIX shell quoting (2.2.2 Single-Quotes).
 */
final class MakeText {

    /** Every makefile that holds such words begins with it: a bare sign would begin a comment. */
    static final String HASH = "HASH := \\#\n";

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_@+,./:-][A-Za-z0-9_@+,./:=-]*");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}_.+,@-]+(/[\\p{L}\\p{N}_.+,@-]+)*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private MakeText() {}

    /**
     * A word of a command, as one word for the shell of a recipe, directly or through a variable.
     *
     * @throws IllegalArgumentException for a control character, which make cannot hold
     */
    static String word(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        if (CONTROL.matcher(word).find()) {
            throw new IllegalArgumentException("a control character in a command");
        }
        String quoted = "'" + word.replace("'", "'\"'\"'") + "'";
        return quoted.replace("$", "$$").replace("#", "$(HASH)");
    }

    /** The words with blanks between them. */
    static String words(List<String> words) {
        return words.stream().map(MakeText::word).collect(Collectors.joining(" "));
    }

    /** A variable with one value on each line. */
    static String variable(String name, List<String> values) {
        String lines =
                values.stream().map(value -> " \\\n\t" + value).collect(Collectors.joining());
        return name + " =" + lines + "\n\n";
    }

    /** Whether a file of that name can be a target or a prerequisite as it stands. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
