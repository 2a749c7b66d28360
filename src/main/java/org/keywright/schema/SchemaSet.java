package org.keywright.schema;

import com.networknt.schema.SchemaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * The JSON Schemas of a folder (draft 2020-12), which may refer to one another by file name or
 * {@code $id} and to nothing else. Formats are not checked, as QMK does not. Safe for threads.
 */
public final class SchemaSet {

    private final Map<String, Value> schemas = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final QuickSchema quick = new QuickSchema(schemas);
    private final FullSchema full = new FullSchema(schemas);

    private SchemaSet() {}

    /** Reads every {@code *.jsonschema} of a folder; unreadable ones are problems. */
    public static SchemaSet load(Path folder) {
        SchemaSet set = new SchemaSet();
        if (!Files.isDirectory(folder)) {
            return set;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jsonschema")) {
            for (Path file : files) {
                set.add(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read schemas in " + folder, e);
        }
        return set;
    }

    private void add(String name, byte[] bytes) {
        var read = JsonReader.read(name, bytes);
        problems.addAll(read.problems());
        read.value()
                .ifPresent(
                        document -> {
                            schemas.put(name, document.root());
                            document.table()
                                    .flatMap(table -> table.findText("$id"))
                                    .ifPresent(id -> schemas.put(id, document.root()));
                        });
    }

    /** The {@code $id}s and file names that can be asked for. */
    public Set<String> ids() {
        return Set.copyOf(schemas.keySet());
    }

    /** What a {@code $ref} in the schema of that file or {@code $id} leads to. */
    Optional<SchemaSpot.Unread> at(String address, String file) {
        return SchemaAddress.follow(schemas, address, file);
    }

    /** What was wrong with the schemas themselves. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Checks a document.
     *
     * @param schemaId the schema's {@code $id} or file name; unknown ones are a problem
     * @return what the schema does not allow, in the order of the text
     */
    public List<Problem> validate(JsonDocument document, String schemaId) {
        List<Problem> found = validate(document.root(), schemaId, document::locate);
        if (found.size() > 1) {
            found.sort(
                    java.util.Comparator.comparingInt(SchemaSet::line)
                            .thenComparingInt(SchemaSet::column));
        }
        return found;
    }

    /** Checks a value that was put together from several texts. */
    public List<Problem> validate(
            Value value, String schemaId, Function<String, ? extends Location> locate) {
        try {
            return quickly(value, schemaId) == Verdict.YES
                    ? new ArrayList<>()
                    : SchemaFindings.problems(full.errors(value, schemaId), value, locate);
        } catch (BoundedPatterns.TooSlowException e) {
            return unusable(locate, "A text in it takes too long to check.");
        } catch (SchemaException e) {
            return unusable(locate, "The schema " + schemaId + " cannot be used.");
        }
    }

    /** Whether the validator has to be asked at all. */
    Verdict quickly(Value value, String schemaId) {
        return quick.judge(value, schemaId);
    }

    /** Whether the validator accepts it, whatever the quick judge says. */
    boolean thoroughly(Value value, String schemaId) {
        return full.errors(value, schemaId).isEmpty();
    }

    private static List<Problem> unusable(
            Function<String, ? extends Location> locate, String message) {
        Problem problem =
                Problem.error(
                        "schema-unusable",
                        locate.apply(""),
                        "This cannot be checked. " + message,
                        "Look at the schemas of this firmware tree.");
        return new ArrayList<>(List.of(problem));
    }

    private static int line(Problem problem) {
        return problem.location() instanceof Location.InText spot ? spot.line() : 0;
    }

    private static int column(Problem problem) {
        return problem.location() instanceof Location.InText spot ? spot.column() : 0;
    }
}
