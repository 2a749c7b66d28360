package org.keywright.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keywright.build.BuildRecord;
import org.keywright.option.Value;

/** Says what a build of the history was, the same way for every command that asks. */
final class RecordReply {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private RecordReply() {}

    /** One line of a list. */
    static String line(BuildRecord record) {
        String size = record.firmware().map(f -> "  %,d bytes".formatted(f.flashUsed())).orElse("");
        return "%s  %s  %-9s  %s:%s%s"
                .formatted(
                        record.id(),
                        time(record),
                        outcome(record),
                        record.subject().keyboard(),
                        record.subject().keymap(),
                        size);
    }

    /**
     * Everything.
     *
     * @param flashable the firmware's file, if there is one
     */
    static List<String> lines(BuildRecord record, Optional<Path> flashable) {
        BuildRecord.Subject subject = record.subject();
        List<String> lines = new ArrayList<>();
        lines.add("Build:     " + record.id());
        lines.add("Keyboard:  " + subject.keyboard());
        lines.add("Keymap:    " + subject.keymap());
        subject.file().ifPresent(file -> lines.add("File:      " + file));
        subject.core().ifPresent(core -> lines.add("Core:      " + core));
        subject.tree().ifPresent(tree -> lines.add("Tree:      " + tree));
        subject.commit().ifPresent(commit -> lines.add("Commit:    " + commit));
        lines.add(
                "Ended:     %s after %.2f s, begun %s"
                        .formatted(
                                outcome(record),
                                record.duration().toMillis() / 1000.0,
                                time(record)));
        if (!record.failure().isEmpty()) {
            lines.add("Failure:   " + record.failure());
        }
        record.firmware().ifPresent(firmware -> lines.addAll(lines(firmware)));
        flashable.ifPresent(file -> lines.add("Firmware:  " + file));
        record.files().forEach(f -> lines.add("Kept:      %s (%s)".formatted(f.path(), size(f))));
        record.problems().forEach(problem -> lines.add("Said:      " + problem.describe()));
        return lines;
    }

    private static List<String> lines(BuildRecord.Firmware firmware) {
        return List.of(
                "Compiler:  %s (%d compiled, %d reused)"
                        .formatted(firmware.compiler(), firmware.compiled(), firmware.reused()),
                "Flash:     " + used(firmware.flashUsed(), firmware.flashLimit()),
                "RAM:       " + used(firmware.ramUsed(), firmware.ramLimit()),
                "SHA-256:   " + firmware.sha256());
    }

    private static String used(long used, long limit) {
        return limit == 0 ? used + " bytes" : "%d of %d bytes".formatted(used, limit);
    }

    static Value.Table members(BuildRecord record) {
        BuildRecord.Subject subject = record.subject();
        Value.Table table =
                Value.Table.empty()
                        .with("id", text(record.id()))
                        .with("state", text(outcome(record)))
                        .with("keyboard", text(subject.keyboard()))
                        .with("keymap", text(subject.keymap()))
                        .with("began", text(record.began().toString()))
                        .with("milliseconds", new Value.Whole(record.duration().toMillis()));
        for (Map.Entry<String, Optional<String>> known :
                List.of(
                        Map.entry("file", subject.file()),
                        Map.entry("core", subject.core()),
                        Map.entry("tree", subject.tree()),
                        Map.entry("commit", subject.commit()))) {
            if (known.getValue().isPresent()) {
                table = table.with(known.getKey(), text(known.getValue().get()));
            }
        }
        return record.firmware().isPresent() ? with(table, record.firmware().get()) : table;
    }

    private static Value.Table with(Value.Table table, BuildRecord.Firmware firmware) {
        return table.with("firmware", text(firmware.name()))
                .with("sha256", text(firmware.sha256()))
                .with("compiler", text(firmware.compiler()))
                .with("flashUsed", new Value.Whole(firmware.flashUsed()))
                .with("flashLimit", new Value.Whole(firmware.flashLimit()))
                .with("ramUsed", new Value.Whole(firmware.ramUsed()))
                .with("ramLimit", new Value.Whole(firmware.ramLimit()));
    }

    private static String outcome(BuildRecord record) {
        return record.outcome().name().toLowerCase(Locale.ROOT);
    }

    /** On this computer's clock. */
    private static String time(BuildRecord record) {
        return TIME.format(record.began().atZone(ZoneId.systemDefault()));
    }

    private static String size(BuildRecord.KeptFile file) {
        return size(file.bytes());
    }

    static String size(long bytes) {
        if (bytes < 10_000) {
            return bytes + " bytes";
        }
        return bytes < 10_000_000
                ? "%.1f kB".formatted(bytes / 1000.0)
                : "%.1f MB".formatted(bytes / 1_000_000.0);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
