package org.keywright.build.history;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildRecord.Firmware;
import org.keywright.build.BuildRecord.KeptFile;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** Reads a record; what is no record, or names files outside of its folder, is none. */
final class RecordReader {

    private static final Pattern PLAIN =
            Pattern.compile("[^/\\\\:\\x00-\\x1f]+(/[^/\\\\:\\x00-\\x1f]+)*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private RecordReader() {}

    static Optional<BuildRecord> read(String id, byte[] json) {
        try {
            return JsonReader.read(id, json)
                    .value()
                    .flatMap(JsonDocument::table)
                    .filter(table -> number(table, "format") == RecordText.FORMAT)
                    .map(table -> record(id, table));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static BuildRecord record(String id, Value.Table table) {
        return new BuildRecord(
                id,
                subject(table.table("subject")),
                Instant.parse(text(table, "began")),
                Duration.ofMillis(number(table, "milliseconds")),
                BuildRecord.Outcome.valueOf(upper(table, "outcome")),
                table.find("firmware").map(_ -> firmware(table.table("firmware"))),
                tables(table, "problems").map(RecordReader::problem).toList(),
                text(table, "failure"),
                tables(table, "files").map(RecordReader::file).toList());
    }

    private static BuildRecord.Subject subject(Value.Table table) {
        return new BuildRecord.Subject(
                text(table, "keyboard"),
                text(table, "keymap"),
                table.findText("tree"),
                table.findText("commit"),
                table.findText("core"),
                table.findText("file"),
                table.findText("converter"),
                table.find("ofTree").equals(Optional.of(new Value.Flag(true))));
    }

    private static Firmware firmware(Value.Table table) {
        return new Firmware(
                path(table, "name"),
                hash(table),
                text(table, "compiler"),
                number(table, "flashUsed"),
                number(table, "flashLimit"),
                number(table, "ramUsed"),
                number(table, "ramLimit"),
                (int) number(table, "compiled"),
                (int) number(table, "reused"));
    }

    private static Problem problem(Value.Table table) {
        String place = text(table, "place");
        return new Problem(
                text(table, "code"),
                Severity.valueOf(upper(table, "severity")),
                place.isEmpty() ? new Location.Everywhere() : new Location.InFile(place),
                text(table, "message"),
                text(table, "advice"));
    }

    private static KeptFile file(Value.Table table) {
        return new KeptFile(path(table, "path"), number(table, "bytes"), hash(table));
    }

    /** A path that stays below its folder. */
    private static String path(Value.Table table, String name) {
        String path = text(table, name);
        boolean inside =
                PLAIN.matcher(path).matches()
                        && Stream.of(path.split("/"))
                                .noneMatch(p -> p.equals("..") || p.equals("."));
        if (!inside) {
            throw new IllegalArgumentException("leads out of the record: " + path);
        }
        return path;
    }

    private static String hash(Value.Table table) {
        String hash = text(table, "sha256");
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + hash);
        }
        return hash;
    }

    private static Stream<Value.Table> tables(Value.Table table, String name) {
        List<Value> items = table.items(name);
        return items.stream().filter(Value.Table.class::isInstance).map(Value.Table.class::cast);
    }

    private static String upper(Value.Table table, String name) {
        return text(table, name).toUpperCase(Locale.ROOT);
    }

    private static String text(Value.Table table, String name) {
        return table.findText(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private static long number(Value.Table table, String name) {
        if (table.find(name).orElse(null) instanceof Value.Whole whole) {
            return whole.number().longValue();
        }
        throw new IllegalArgumentException("no number " + name);
    }
}
