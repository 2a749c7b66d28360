package org.keywright.ui.history;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.keywright.build.BuildRecord;
import org.keywright.ui.words.Phrase;

/** What is said about a build that is over. */
final class HistoryWords {

    private static final int SHORT = 8;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private HistoryWords() {}

    /** Keyboard and keymap. */
    static String title(BuildRecord record) {
        return record.subject().keyboard() + ":" + record.subject().keymap();
    }

    /** How it ended, in a word. */
    static String outcome(BuildRecord record) {
        return switch (record.outcome()) {
            case SUCCEEDED -> Phrase.of("Built");
            case FAILED ->
                    record.failure().isEmpty() ? Phrase.of("Failed") : Phrase.of("Broke off");
            case CANCELLED -> Phrase.of("Cancelled");
        };
    }

    /** When it began, as short as it is clear. */
    static String when(Instant began, Instant now, ZoneId zone) {
        ZonedDateTime then = began.atZone(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (then.toLocalDate().equals(today)) {
            return Phrase.of("Today, {0}", CLOCK.format(then));
        }
        return then.toLocalDate().equals(today.minusDays(1))
                ? Phrase.of("Yesterday, {0}", CLOCK.format(then))
                : day().format(then);
    }

    /** What it was a build of. */
    static String firmware(BuildRecord.Subject subject) {
        if (subject.tree().isEmpty()) {
            return Phrase.of("Built-in core")
                    + subject.core().map(version -> " " + version).orElse("");
        }
        Path folder = Path.of(subject.tree().get());
        return folder.getFileName()
                + subject.commit().map(hash -> " · " + shortened(hash)).orElse("");
    }

    /** Flash taken, or nothing. */
    static String size(BuildRecord record) {
        return record.firmware()
                .map(made -> Phrase.of("{0} bytes", Phrase.number(made.flashUsed())))
                .orElse("");
    }

    /** The beginning of the hash, or nothing. */
    static String hash(BuildRecord record) {
        return record.firmware().map(made -> shortened(made.sha256())).orElse("");
    }

    /** How long it took. */
    static String duration(BuildRecord record) {
        return String.format(
                Phrase.language().locale(), "%.1f s", record.duration().toMillis() / 1000.0);
    }

    private static DateTimeFormatter day() {
        String pattern =
                switch (Phrase.language()) {
                    case ENGLISH -> "d MMM yyyy, HH:mm";
                    case GERMAN -> "d. MMM yyyy, HH:mm";
                };
        return DateTimeFormatter.ofPattern(pattern, Phrase.language().locale());
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }
}
