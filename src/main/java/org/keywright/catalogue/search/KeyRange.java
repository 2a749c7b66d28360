package org.keywright.catalogue.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of key counts.
 *
 * @param from the smallest
 * @param to the largest
 */
record KeyRange(int from, int to) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<from>[0-9]{1,4})?(?<dash>-)?(?<to>[0-9]{1,4})?");

    /** {@code 61}, {@code 40-65}, {@code 60-} or {@code -20}. */
    static Optional<KeyRange> read(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches() || text.isEmpty() || text.equals("-")) {
            return Optional.empty();
        }
        boolean range = matcher.group("dash") != null;
        int from = number(matcher.group("from"), 0);
        int to = number(matcher.group("to"), range ? Integer.MAX_VALUE : from);
        return range || matcher.group("to") == null
                ? Optional.of(new KeyRange(from, to))
                : Optional.empty();
    }

    private static int number(@org.jspecify.annotations.Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    boolean holds(int keys) {
        return keys >= from && keys <= to;
    }

    /** As it is written in a query. */
    String written() {
        return from == to
                ? String.valueOf(from)
                : (from == 0 ? "" : from) + "-" + (to == Integer.MAX_VALUE ? "" : to);
    }
}
