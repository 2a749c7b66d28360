package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * Tables that grow from version to version: {@code <name>_<version>.hjson} and its fragments {@code
 * <name>_<version>_<topic>.hjson}, every version up to the wanted one laid over those before, topic
 * by topic.
 */
final class VersionedTables {

    private static final String VERSION = "(\\d{1,4}\\.\\d{1,4}\\.\\d{1,4})";

    private final TreeDocuments documents;
    private final List<File> files;

    /**
     * @param folder where the files lie
     * @param name what their names begin with
     */
    VersionedTables(TreeDocuments documents, Path folder, String name) {
        this.documents = documents;
        Pattern pattern = Pattern.compile(Pattern.quote(name) + "_" + VERSION + "(?:_(\\w+))?");
        this.files = new ArrayList<>();
        for (Path file : hjson(folder)) {
            Matcher matcher = pattern.matcher(stem(file));
            if (matcher.matches()) {
                String topic = Optional.ofNullable(matcher.group(2)).orElse("");
                files.add(new File(file, matcher.group(1), topic));
            }
        }
        files.sort(Comparator.comparing(File::version, VersionedTables::compare));
    }

    /** The names that tables in a folder have after a beginning, each with some version. */
    static List<String> names(Path folder, String beginning) {
        Pattern pattern = Pattern.compile(Pattern.quote(beginning) + "(\\w+?)_" + VERSION);
        return hjson(folder).stream()
                .map(file -> pattern.matcher(stem(file)))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private record File(Path path, String version, String topic) {}

    private static List<Path> hjson(Path folder) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.hjson")) {
                files.forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder, e);
            }
        }
        return found;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".hjson".length());
    }

    /** The newest first. */
    List<String> versions() {
        return files.stream().map(File::version).distinct().toList().reversed();
    }

    /** Everything that holds as of that version, and what was wrong with the files. */
    Checked<Value.Table> read(String wanted) {
        Map<String, Value.Table> byTopic = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (File file : files) {
            if (compare(file.version(), wanted) <= 0) {
                Checked<Value.Table> table = documents.table(file.path());
                problems.addAll(table.problems());
                table.value()
                        .ifPresent(later -> byTopic.merge(file.topic(), later, SpecMerge::over));
            }
        }
        Value.Table all = Value.Table.empty();
        for (Value.Table topic : byTopic.values()) {
            all = Tables.merged(all, topic);
        }
        return Checked.of(all, problems);
    }

    /** Number by number: 0.0.10 comes after 0.0.9. */
    private static int compare(String one, String other) {
        return Arrays.compare(
                Arrays.stream(one.split("\\.")).mapToInt(Integer::parseInt).toArray(),
                Arrays.stream(other.split("\\.")).mapToInt(Integer::parseInt).toArray());
    }
}
