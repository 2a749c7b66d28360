package org.keywright.keymap.check;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keywright.keycode.KeycodeTable;

/** Guesses which keycode somebody meant. */
final class Spelling {

    /** Names further apart than this have nothing to do with each other. */
    private static final int FARTHEST = 2;

    private static final int LONGEST = 60;

    private Spelling() {}

    static String advice(String name, KeycodeTable table, Set<String> own) {
        return closest(name, table, own)
                .map(best -> "Did you mean " + best + "?")
                .orElse("Choose one from the palette.");
    }

    /** The keycode whose name needs the fewest letters changed; none if all are far away. */
    static Optional<String> closest(String name, KeycodeTable table, Set<String> own) {
        String best = "";
        int least = FARTHEST + 1;
        for (String candidate : candidates(table, own)) {
            int distance = name.length() > LONGEST ? least : distance(name, candidate, least);
            if (distance < least) {
                best = candidate;
                least = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static Collection<String> candidates(KeycodeTable table, Set<String> own) {
        return Stream.concat(
                        own.stream(),
                        table.entries().stream()
                                .flatMap(
                                        entry ->
                                                Stream.concat(
                                                        Stream.of(entry.name()),
                                                        entry.aliases().stream())))
                .toList();
    }

    /**
     * How many letters have to be typed differently (Levenshtein); at least {@code limit} ends it.
     */
    private static int distance(String first, String second, int limit) {
        if (Math.abs(first.length() - second.length()) >= limit) {
            return limit;
        }
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                char a = Character.toUpperCase(first.charAt(i - 1));
                char b = Character.toUpperCase(second.charAt(j - 1));
                int replaced = diagonal + (a == b ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return Math.min(row[second.length()], limit);
    }
}
