package org.keywright.keymap.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonEditor;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/**
 * The file beside a keymap.json that keeps what QMK's file has no place for: {@code mine.keywright}
 * beside {@code mine.json}. JSON; members that are not known travel along, and a keymap that needs
 * nothing of the kind has no such file.
 */
public final class ProjectFile {

    /** Of the file's name. */
    public static final String ENDING = ".keywright";

    /** The member that says which shape the file has. */
    private static final String VERSION = "keywright_project";

    private static final Value.Whole PRESENT = Value.Whole.of(1);

    private ProjectFile() {}

    /** Where the project file of a keymap.json lies. */
    public static Path of(Path keymap) {
        String name = String.valueOf(keymap.getFileName());
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
        return keymap.resolveSibling(stem + ENDING);
    }

    /** Reads the file; absent if there is none. A damaged one is a problem: nothing may be lost. */
    static Checked<Optional<JsonDocument>> open(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? JsonReader.readFile(file.toString(), file).then(ProjectFile::checked)
                : Checked.of(Optional.empty());
    }

    static Checked<Optional<JsonDocument>> read(String name, String text) {
        return JsonReader.read(name, text).then(ProjectFile::checked);
    }

    private static Checked<Optional<JsonDocument>> checked(JsonDocument document) {
        if (document.table().isEmpty()) {
            return Checked.failed(
                    Problem.error(
                            "project-shape",
                            document.locate(""),
                            "A project file is an object in braces.",
                            "Mend the file, or move it away to do without."));
        }
        boolean known =
                document.table().get().find(VERSION).filter(v -> !v.equals(PRESENT)).isEmpty();
        List<Problem> problems =
                known
                        ? List.of()
                        : List.of(
                                Problem.warning(
                                        "project-newer",
                                        new Location.InFile(document.name()),
                                        "The project file was written by another version.",
                                        "Use the version that wrote it if something is missing."));
        return Checked.of(Optional.of(document), problems);
    }

    /** What a keymap takes from the file. */
    static Value.Table content(Optional<JsonDocument> read) {
        return read.flatMap(JsonDocument::table).orElse(Value.Table.empty()).without(VERSION);
    }

    /**
     * The file's text with other content; absent when there is nothing to write.
     *
     * @param read what it was before, if it was there
     */
    static Optional<String> text(Optional<JsonDocument> read, Value.Table content) {
        if (content.equals(content(read))) {
            return read.map(JsonDocument::text);
        }
        if (content.members().isEmpty()) {
            return Optional.empty();
        }
        Value.Table versioned = versioned(read, content);
        return Optional.of(
                read.map(document -> JsonEditor.edit(document, versioned))
                        .orElseGet(() -> JsonWriter.pretty(versioned)));
    }

    private static Value.Table versioned(Optional<JsonDocument> read, Value.Table content) {
        Value version =
                read.flatMap(JsonDocument::table).flatMap(t -> t.find(VERSION)).orElse(PRESENT);
        Value.Table versioned = Value.Table.empty().with(VERSION, version);
        for (var member : content.members().entrySet()) {
            versioned = versioned.with(member.getKey(), member.getValue());
        }
        return versioned;
    }

    /**
     * Writes the file at once or not at all; an absent text takes away what was there, which would
     * be added to a keymap that is not its own otherwise.
     */
    static void write(Path file, Optional<String> text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (!text.equals(textOf(file))) {
            AtomicFile.write(file, text.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether the file does not say any more what was read from it. */
    static boolean changed(Path file, Optional<JsonDocument> before) throws IOException {
        return !textOf(file).equals(before.map(JsonDocument::text));
    }

    private static Optional<String> textOf(Path file) throws IOException {
        byte @Nullable [] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        return Optional.ofNullable(bytes).map(b -> new String(b, StandardCharsets.UTF_8));
    }
}
