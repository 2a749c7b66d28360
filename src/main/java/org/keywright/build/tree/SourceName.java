package org.keywright.build.tree;

import java.util.Locale;
import java.util.regex.Pattern;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What a firmware source may be called: a word that is a folder's name on every system. */
public final class SourceName {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern TAKEN =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|built-in|all");

    private SourceName() {}

    /** The name, or why it cannot be one. */
    public static Checked<String> check(String name) {
        return fits(name)
                ? Checked.of(name)
                : Checked.failed(
                        Problem.error(
                                "source-name",
                                new Location.Everywhere(),
                                "This cannot be the name of a firmware source.",
                                "Use up to 40 letters, digits and . _ - and begin with a letter or"
                                        + " a digit."));
    }

    /** Whether it can be one. */
    public static boolean fits(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return FORM.matcher(name).matches()
                && !name.endsWith(".")
                && !TAKEN.matcher(small).matches();
    }
}
