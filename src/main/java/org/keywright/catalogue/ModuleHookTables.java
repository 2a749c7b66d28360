package org.keywright.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.keyboard.ModuleHook;
import org.keywright.keyboard.ModuleHooks;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/**
 * Reads which functions community modules may define: {@code <version>.hjson}, every version laid
 * over those before. What stands in a row becomes C, so it has to look like it.
 */
final class ModuleHookTables {

    private static final Pattern FILE =
            Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})\\.hjson");

    /**
     * The members of a row and the characters that each may hold; no text is longer than a line.
     */
    private static final Map<String, Pattern> MEMBERS =
            Map.of(
                    "ret_type", Pattern.compile("[A-Za-z_][A-Za-z0-9_ ]{0,99}"),
                    "args", Pattern.compile("[A-Za-z_][A-Za-z0-9_ ,*]{0,299}"),
                    "call_params", Pattern.compile("[A-Za-z0-9_ ,]{0,299}"),
                    "guard", Pattern.compile("[A-Za-z0-9_ ()!&|<>=]{0,299}"),
                    "header", Pattern.compile("[A-Za-z0-9_]{1,99}(/[A-Za-z0-9_]{1,99})*\\.h"));

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,99}");

    private final TreeDocuments documents;
    private final List<Problem> problems = new ArrayList<>();

    ModuleHookTables(TreeDocuments documents) {
        this.documents = documents;
    }

    /** A version of the functions. */
    private record Version(int major, int minor, int patch) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return java.util.Arrays.compare(
                    new int[] {major, minor, patch},
                    new int[] {other.major, other.minor, other.patch});
        }
    }

    /** The newest version; no functions and version 0 where a tree has none. */
    Checked<ModuleHooks> read(Path folder) {
        SortedMap<Version, Path> files = files(folder);
        Value.Table rows = Value.Table.empty();
        for (Path file : files.values()) {
            Checked<JsonDocument> read = documents.read(file);
            problems.addAll(read.problems());
            Value.Table later =
                    read.value().flatMap(JsonDocument::table).orElse(Value.Table.empty());
            read.value().ifPresent(document -> check(document, later));
            rows = SpecMerge.over(rows, later);
        }
        if (problems.stream().anyMatch(Problem::stops)) {
            return Checked.failed(problems);
        }
        Version newest = files.isEmpty() ? new Version(0, 0, 0) : files.lastKey();
        List<ModuleHook> hooks = new ArrayList<>();
        for (String name : rows.members().keySet()) {
            hooks.add(hook(name, rows.table(name)));
        }
        return Checked.of(
                new ModuleHooks(newest.major(), newest.minor(), newest.patch(), hooks), problems);
    }

    private static SortedMap<Version, Path> files(Path folder) {
        SortedMap<Version, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.hjson")) {
            for (Path file : found) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    files.put(
                            new Version(
                                    Integer.parseInt(name.group(1)),
                                    Integer.parseInt(name.group(2)),
                                    Integer.parseInt(name.group(3))),
                            file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        return files;
    }

    private static ModuleHook hook(String name, Value.Table row) {
        return new ModuleHook(
                name,
                row.findText("ret_type").orElse("void"),
                row.findText("args").orElse("void"),
                row.findText("call_params").orElse(""),
                row.findText("guard").orElse(""),
                row.findText("header").orElse(""));
    }

    private void check(JsonDocument document, Value.Table rows) {
        for (Map.Entry<String, Value> row : rows.members().entrySet()) {
            String name = row.getKey();
            Location place = document.locate("/" + name.replace("~", "~0").replace("/", "~1"));
            if (!NAME.matcher(name).matches()) {
                refuse(place, "A function's name has other characters than a-z, 0-9 and _.");
            } else if (row.getValue() instanceof Value.Table members) {
                members.members().forEach((member, v) -> check(name, member, v, place));
                checkHandsOn(name, members, place);
            }
        }
    }

    private void check(String name, String member, Value value, Location place) {
        Pattern shape = MEMBERS.get(member);
        if (shape == null) {
            refuse(place, "The function " + name + " has a member that nobody knows.");
        } else if (!(value instanceof Value.Text t) || !shape.matcher(t.text()).matches()) {
            refuse(place, "The function " + name + " has a \"" + member + "\" that is not one.");
        }
    }

    /** A function that hands something on does so with its only argument. */
    private void checkHandsOn(String name, Value.Table row, Location place) {
        String returns = row.findText("ret_type").orElse("void");
        String arguments = row.findText("call_params").orElse("");
        boolean handsOn = !returns.equals("void") && !returns.equals("bool");
        if (handsOn && !arguments.matches("\\w+")) {
            refuse(place, "The function " + name + " needs one argument to hand on.");
        }
    }

    private void refuse(Location place, String message) {
        problems.add(
                Problem.error(
                        "bad-module-hook",
                        place,
                        message,
                        "Keywright is older than this firmware tree, or the table is damaged."));
    }
}
