package org.keywright.generate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a firmware says about its own making.
 *
 * @param version of QMK, {@code 0.30.4} or whatever git calls it
 * @param built when, {@code 2026-01-31-23:59:59}
 * @param hash of QMK's last change, shortened
 * @param chibios version of that part
 * @param chibiosContrib version of that part
 * @param userspace version of the user's own folder, {@code None} without one
 */
public record FirmwareVersion(
        String version,
        String built,
        String hash,
        String chibios,
        String chibiosContrib,
        String userspace) {

    /** The time that stands for no time at all, so that two builds are equal. */
    public static final String NO_TIME = "1970-01-01-00:00:00";

    private static final String NOTHING = "NA";

    private static final Pattern THREE_NUMBERS =
            Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})\\.([0-9]{1,6}).*", Pattern.DOTALL);

    /** Nothing but the time; QMK's {@code --skip-git}. */
    public static FirmwareVersion at(String built) {
        return new FirmwareVersion(NOTHING, built, NOTHING, NOTHING, NOTHING, NOTHING);
    }

    /** Nothing at all; QMK's {@code --skip-all}. */
    public static FirmwareVersion nothing() {
        return at(NO_TIME);
    }

    /** The version's three numbers with two, two and four digits; zeros when it has none. */
    String digits() {
        Matcher numbers = THREE_NUMBERS.matcher(version);
        return numbers.matches()
                ? "0x%02d%02d%04d"
                        .formatted(number(numbers, 1), number(numbers, 2), number(numbers, 3))
                : "0x00000000";
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }
}
