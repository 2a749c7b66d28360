package org.keywright.build.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.keywright.option.Value;

/** Reads and writes what is known about one version of a source. */
public final class VersionFile {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    private VersionFile() {}

    /** Whether that can be a version's id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The version that a tree is, if it is one of a source. */
    public static Optional<TreeVersion> ofTree(Path tree) throws IOException {
        Path folder = tree.toAbsolutePath().normalize().getParent();
        return folder == null
                ? Optional.empty()
                : read(folder.resolve(SourceFolder.VERSION_FILE))
                        .filter(v -> new SourceFolder(home(folder)).version(v.id()).equals(folder));
    }

    /** Where the source of such a tree comes from. */
    public static Optional<Origin> originOf(Path tree) throws IOException {
        Path folder = tree.toAbsolutePath().normalize().getParent();
        return folder == null || ofTree(tree).isEmpty()
                ? Optional.empty()
                : SourceRecord.read(new SourceFolder(home(folder)).record())
                        .map(SourceRecord::origin);
    }

    private static Path home(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    static Optional<TreeVersion> read(Path file) throws IOException {
        return JsonFile.read(file).flatMap(VersionFile::version);
    }

    static void write(Path file, TreeVersion version) throws IOException {
        Value.Table libraries = Value.Table.empty();
        for (Map.Entry<String, String> library : version.libraries().entrySet()) {
            libraries = libraries.with(library.getKey(), new Value.Text(library.getValue()));
        }
        JsonFile.write(
                file,
                Value.Table.empty()
                        .with("id", new Value.Text(version.id()))
                        .with("label", new Value.Text(version.label()))
                        .with("when", new Value.Text(version.when().toString()))
                        .with("libraries", libraries));
    }

    private static Optional<TreeVersion> version(Value.Table members) {
        return members.findText("id")
                .filter(VersionFile::isId)
                .map(
                        id ->
                                new TreeVersion(
                                        id,
                                        members.findText("label").orElse(""),
                                        when(members),
                                        libraries(members.table("libraries"))));
    }

    private static Instant when(Value.Table members) {
        try {
            return Instant.parse(members.findText("when").orElse(""));
        } catch (DateTimeParseException writtenByHand) {
            return Instant.EPOCH;
        }
    }

    private static SortedMap<String, String> libraries(Value.Table members) {
        SortedMap<String, String> libraries = new TreeMap<>();
        for (Map.Entry<String, Value> member : members.members().entrySet()) {
            if (member.getValue() instanceof Value.Text(String commit) && isId(commit)) {
                libraries.put(member.getKey(), commit);
            }
        }
        return libraries;
    }
}
