package org.keywright.live;

import java.util.Locale;
import java.util.Optional;
import org.keywright.problem.Checked;

/**
 * Which lines of a console are wanted: those with a text in them, or those in which a {@link
 * LinePattern} is found.
 *
 * @param text in lower case; not looked at where there is a pattern
 * @param pattern wanted instead
 */
public record ConsoleFilter(String text, Optional<LinePattern> pattern) {

    /** Every line. */
    public static final ConsoleFilter ALL = new ConsoleFilter("", Optional.empty());

    /**
     * Reads a filter as the user writes it: {@code debounce} for a text, upper and lower case
     * alike, {@code /^key [0-9]+/} for a pattern, {@code /.../i} for one that takes upper and lower
     * case alike.
     */
    public static Checked<ConsoleFilter> parse(String written) {
        boolean anyCase = written.endsWith("/i");
        int end = written.length() - (anyCase ? 2 : 1);
        boolean isPattern = written.startsWith("/") && end > 0 && written.charAt(end) == '/';
        if (!isPattern) {
            return Checked.of(
                    new ConsoleFilter(written.toLowerCase(Locale.ROOT), Optional.empty()));
        }
        return LinePattern.parse(written.substring(1, end), anyCase)
                .map(pattern -> new ConsoleFilter("", Optional.of(pattern)));
    }

    /** Whether a line is wanted. */
    public boolean wants(String line) {
        return pattern.isPresent()
                ? pattern.get().isIn(line)
                : line.toLowerCase(Locale.ROOT).contains(text);
    }

    /** Whether an event is shown: what is not a line always is. */
    public boolean wants(ConsoleEvent event) {
        return !(event instanceof ConsoleEvent.Printed printed) || wants(printed.text());
    }
}
