package org.keywright.keymap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Corrections written one in a line: {@code lenght -> length}, {@code lenght: length}, or with a
 * tab between. Empty lines and what follows {@code #} are left out; a colon before or behind the
 * typo is the edge of a word.
 *
 * @param found what can be added, in the order of the lines
 * @param known how many lines say what the keymap says already
 * @param bad lines that cannot be added, in order
 */
public record CorrectionLines(List<Correction> found, int known, List<Bad> bad) {

    private static final List<String> BETWEEN = List.of("->", "→", "\t");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

    /** Why a line is bad. */
    public enum Reason {
        /** It is not two words with an arrow, a colon or a tab between them. */
        NO_PAIR,
        /** The typo has other characters than letters from a to z, an apostrophe and colons. */
        TYPO,
        /** What is meant is missing, too long, or no plain letters and signs. */
        MEANT,
        /** The same typo is there with something else meant. */
        OTHER,
        /** There is no room for more. */
        FULL
    }

    /**
     * A line that cannot be added.
     *
     * @param number from 1
     * @param text as it was written
     * @param reason why
     */
    public record Bad(int number, String text, Reason reason) {}

    public CorrectionLines {
        found = List.copyOf(found);
        bad = List.copyOf(bad);
    }

    /** Reads lines that are to be added to a keymap. */
    public static CorrectionLines read(String text, KeymapDocument keymap) {
        Map<String, String> there = new HashMap<>();
        Extras.of(keymap, ExtraKind.CORRECTION).stream()
                .map(Correction::new)
                .forEach(c -> there.put(c.typo(), c.meant()));
        int room = ExtraKind.CORRECTION.most() - Extras.of(keymap, ExtraKind.CORRECTION).size();
        List<Correction> found = new ArrayList<>();
        List<Bad> bad = new ArrayList<>();
        int known = 0;
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String said = COMMENT.matcher(line).replaceFirst("").strip();
            if (said.isEmpty()) {
                continue;
            }
            Optional<Correction> pair = pair(said);
            Correction correction = pair.orElse(Correction.of("", ""));
            Optional<Reason> reason =
                    pair.isEmpty()
                            ? Optional.of(Reason.NO_PAIR)
                            : reason(correction, there, found.size() < room);
            if (reason.isPresent()) {
                bad.add(new Bad(number, line, reason.get()));
            } else if (there.putIfAbsent(correction.typo(), correction.meant()) == null) {
                found.add(correction);
            } else {
                known++;
            }
        }
        return new CorrectionLines(found, known, bad);
    }

    /** The lines that cannot be added, to be mended. */
    public String rest() {
        return String.join("\n", bad.stream().map(Bad::text).toList());
    }

    /** Parted at the first arrow or tab; without one at the last of the colons behind the typo. */
    private static Optional<Correction> pair(String line) {
        int at = -1;
        int behind = -1;
        for (String between : BETWEEN) {
            int here = line.indexOf(between);
            if (here >= 0 && (at < 0 || here < at)) {
                at = here;
                behind = here + between.length();
            }
        }
        if (at < 0) {
            at = colon(line);
            behind = at + 1;
        }
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        Correction.of(
                                line.substring(0, at).strip().toLowerCase(Locale.ROOT),
                                line.substring(behind).strip()));
    }

    private static int colon(String line) {
        int at = line.indexOf(':', 1);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == ':') {
            at++;
        }
        return at;
    }

    private static Optional<Reason> reason(
            Correction correction, Map<String, String> there, boolean room) {
        if (!correction.typo().matches("[a-z':]{1,127}")) {
            return Optional.of(Reason.TYPO);
        }
        if (!correction.meant().matches("[ -~]{1,127}")) {
            return Optional.of(Reason.MEANT);
        }
        String meant = there.getOrDefault(correction.typo(), "");
        if (!meant.isEmpty()) {
            return meant.equals(correction.meant()) ? Optional.empty() : Optional.of(Reason.OTHER);
        }
        return room ? Optional.empty() : Optional.of(Reason.FULL);
    }
}
