package org.keywright.build.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of records: the time to the millisecond, then the beginning of a hash. */
final class RecordId {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}-[0-9]{9}-[0-9a-f]{8}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RecordId() {}

    /** Whether a text is such a name, and so can lead nowhere but into the history. */
    static boolean valid(String text) {
        return FORM.matcher(text).matches();
    }

    static String of(Instant time, String sha256) {
        return TIME.format(time) + "-" + sha256.substring(0, 8);
    }
}
