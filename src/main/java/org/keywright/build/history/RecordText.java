package org.keywright.build.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildRecord.Firmware;
import org.keywright.build.BuildRecord.KeptFile;
import org.keywright.option.Value;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonWriter;

/** Writes a record as JSON; {@link RecordReader} reads it. */
final class RecordText {

    static final int FORMAT = 1;

    private RecordText() {}

    static String of(BuildRecord record) {
        Value.Table table =
                Value.Table.empty()
                        .with("format", new Value.Whole(FORMAT))
                        .with("subject", subject(record.subject()))
                        .with("began", text(record.began().toString()))
                        .with("milliseconds", new Value.Whole(record.duration().toMillis()))
                        .with("outcome", text(lower(record.outcome())))
                        .with("failure", text(record.failure()))
                        .with("problems", list(record.problems(), RecordText::problem))
                        .with("files", list(record.files(), RecordText::file));
        return JsonWriter.minified(
                record.firmware().map(f -> table.with("firmware", firmware(f))).orElse(table));
    }

    private static Value.Table subject(BuildRecord.Subject subject) {
        Value.Table table =
                Value.Table.empty()
                        .with("keyboard", text(subject.keyboard()))
                        .with("keymap", text(subject.keymap()));
        for (Map.Entry<String, Optional<String>> known :
                Map.of(
                                "tree", subject.tree(),
                                "commit", subject.commit(),
                                "core", subject.core(),
                                "file", subject.file(),
                                "converter", subject.converter())
                        .entrySet()) {
            if (known.getValue().isPresent()) {
                table = table.with(known.getKey(), text(known.getValue().get()));
            }
        }
        return table.with("ofTree", new Value.Flag(subject.ofTree()));
    }

    private static Value firmware(Firmware firmware) {
        return Value.Table.empty()
                .with("name", text(firmware.name()))
                .with("sha256", text(firmware.sha256()))
                .with("compiler", text(firmware.compiler()))
                .with("flashUsed", new Value.Whole(firmware.flashUsed()))
                .with("flashLimit", new Value.Whole(firmware.flashLimit()))
                .with("ramUsed", new Value.Whole(firmware.ramUsed()))
                .with("ramLimit", new Value.Whole(firmware.ramLimit()))
                .with("compiled", new Value.Whole(firmware.compiled()))
                .with("reused", new Value.Whole(firmware.reused()));
    }

    private static Value problem(Problem problem) {
        return Value.Table.empty()
                .with("code", text(problem.code()))
                .with("severity", text(lower(problem.severity())))
                .with("place", text(problem.location().describe()))
                .with("message", text(problem.message()))
                .with("advice", text(problem.advice()));
    }

    private static Value file(KeptFile file) {
        return Value.Table.empty()
                .with("path", text(file.path()))
                .with("bytes", new Value.Whole(file.bytes()))
                .with("sha256", text(file.sha256()));
    }

    private static <T> Value list(List<T> items, java.util.function.Function<T, Value> form) {
        return new Value.Listing(items.stream().map(form).toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }
}
