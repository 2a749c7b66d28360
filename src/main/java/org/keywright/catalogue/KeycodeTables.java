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
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keycode.KeycodeTable;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * Reads the keycode tables of a tree: {@code keycodes_<version>.hjson} and its fragments {@code
 * keycodes_<version>_<topic>.hjson}, every version up to the wanted one laid over those before,
 * topic by topic.
 */
public final class KeycodeTables {

    private static final Pattern FILE =
            Pattern.compile("keycodes_(\\d{1,4}\\.\\d{1,4}\\.\\d{1,4})(?:_(\\w+))?\\.hjson");

    private final FirmwareTree tree;
    private final TreeDocuments documents;

    private KeycodeTables(FirmwareTree tree) {
        this.tree = tree;
        this.documents = new TreeDocuments(tree);
    }

    /** The versions that a tree has, the newest first. */
    public static List<String> versions(FirmwareTree tree) {
        return new KeycodeTables(tree)
                .files().stream()
                        .map(File::version)
                        .distinct()
                        .sorted(KeycodeTables::compare)
                        .toList()
                        .reversed();
    }

    /** The newest version; an empty table when there is none. */
    public static Checked<KeycodeTable> read(FirmwareTree tree) {
        return read(tree, versions(tree).stream().findFirst().orElse("0.0.0"));
    }

    /** The tables as of that version. */
    public static Checked<KeycodeTable> read(FirmwareTree tree, String version) {
        return new KeycodeTables(tree).read(version);
    }

    private record File(Path path, String version, String topic) {}

    private List<File> files() {
        List<File> files = new ArrayList<>();
        if (!Files.isDirectory(tree.keycodes())) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(tree.keycodes(), "*.hjson")) {
            for (Path path : found) {
                Matcher name = FILE.matcher(path.getFileName().toString());
                if (name.matches()) {
                    String topic = Optional.ofNullable(name.group(2)).orElse("");
                    files.add(new File(path, name.group(1), topic));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + tree.keycodes(), e);
        }
        files.sort(Comparator.comparing(File::version, KeycodeTables::compare));
        return files;
    }

    private Checked<KeycodeTable> read(String wanted) {
        Map<String, Value.Table> byTopic = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (File file : files()) {
            if (compare(file.version(), wanted) <= 0) {
                Checked<Value.Table> table = documents.table(file.path());
                problems.addAll(table.problems());
                table.value()
                        .ifPresent(later -> byTopic.merge(file.topic(), later, SpecMerge::over));
            }
        }
        Map<String, KeycodeEntry> entries = new TreeMap<>();
        for (Value.Table topic : byTopic.values()) {
            Value.Table keycodes = topic.table("keycodes");
            for (String code : keycodes.members().keySet()) {
                entry(code, keycodes.table(code)).ifPresent(e -> entries.put(code, e));
            }
        }
        return Checked.of(new KeycodeTable(entries.values()), problems);
    }

    private static Optional<KeycodeEntry> entry(String code, Value.Table row) {
        if (!code.matches("0[xX][0-9A-Fa-f]{1,4}") || row.findText("key").isEmpty()) {
            return Optional.empty();
        }
        List<String> aliases =
                row.items("aliases").stream()
                        .filter(Value.Text.class::isInstance)
                        .map(alias -> ((Value.Text) alias).text())
                        .toList();
        return Optional.of(
                new KeycodeEntry(
                        Integer.parseInt(code.substring(2), 16),
                        row.findText("key").orElseThrow(),
                        aliases,
                        row.findText("label").orElse(""),
                        row.findText("group").orElse(""),
                        row.findText("description").orElse("")));
    }

    /** Number by number: 0.0.10 comes after 0.0.9. */
    private static int compare(String one, String other) {
        return Arrays.compare(
                Arrays.stream(one.split("\\.")).mapToInt(Integer::parseInt).toArray(),
                Arrays.stream(other.split("\\.")).mapToInt(Integer::parseInt).toArray());
    }
}
