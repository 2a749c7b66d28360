package org.keywright.keymap.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonEditor;
import org.keywright.schema.JsonReader;

/**
 * QMK's {@code keymap.json}, read and written so that nothing in it is lost: saving what was opened
 * gives the same bytes, and a change touches only what changed.
 */
public final class KeymapFile {

    /** The members that are read, checked and edited; the others travel along. */
    public static final Set<String> EDITED = KeymapReader.TYPED;

    /** Code of the problem that a part is left out which a keymap needs to be edited or built. */
    public static final String PART_MISSING = "keymap-part-missing";

    /** One byte more than {@link JsonReader} accepts, so that it can say so. */
    private static final int ENOUGH = 16 * 1024 * 1024 + 1;

    private KeymapFile() {}

    /**
     * Opens a file.
     *
     * @throws UncheckedIOException if the disk fails; a file that is missing or may not be read is
     *     a problem instead
     */
    public static Checked<OpenedKeymap> open(Path file) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return notReadable(name, "This is a folder.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return notReadable(name, "This is a device, not a file.");
            }
            try (InputStream content = Files.newInputStream(file)) {
                byte[] bytes = content.readNBytes(ENOUGH);
                Checked<OpenedKeymap> keymap =
                        JsonReader.read(name, bytes).then(KeymapReader::read);
                return keymap.value().isPresent()
                        ? beside(keymap, ProjectFile.open(ProjectFile.of(file)))
                        : keymap;
            }
        } catch (NoSuchFileException e) {
            return notReadable(name, "There is no such file.");
        } catch (AccessDeniedException e) {
            return notReadable(name, "The file may not be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @param name the file's name as the user would write it, for messages
     * @param text of the file
     */
    public static Checked<OpenedKeymap> read(String name, String text) {
        return JsonReader.read(name, text).then(KeymapReader::read);
    }

    /**
     * Reads both files of a keymap.
     *
     * @param name of the keymap.json, for messages
     */
    public static Checked<OpenedKeymap> read(String name, KeymapTexts texts) {
        Checked<OpenedKeymap> keymap = read(name, texts.keymap());
        return texts.project().isPresent()
                ? beside(keymap, ProjectFile.read(name + ProjectFile.ENDING, texts.project().get()))
                : keymap;
    }

    private static Checked<OpenedKeymap> beside(
            Checked<OpenedKeymap> keymap, Checked<Optional<JsonDocument>> project) {
        return keymap.then(opened -> project.map(opened::beside));
    }

    /** Both files' texts with a keymap in them that was made from the opened one by edits. */
    public static KeymapTexts texts(OpenedKeymap opened, KeymapDocument document) {
        return new KeymapTexts(
                text(opened, document), ProjectFile.text(opened.project(), document.project()));
    }

    /** The file's text with a keymap in it that was made from the opened one by edits. */
    public static String text(OpenedKeymap opened, KeymapDocument document) {
        return JsonEditor.edit(opened.source(), KeymapWriter.root(opened, document));
    }

    /** The texts of a keymap that was in no file yet. */
    public static KeymapTexts texts(KeymapDocument document) {
        OpenedKeymap nothing =
                read("keymap.json", "{\n    \"version\": 1\n}\n").value().orElseThrow();
        return texts(nothing, document);
    }

    /**
     * Saves a keymap at once or not at all, and the project file beside it before.
     *
     * @param opened what the keymap was when it was opened or last saved
     * @param document what it is now
     * @return what to save against next time
     * @throws IOException when the disk refuses; the old file is untouched then
     */
    public static OpenedKeymap save(OpenedKeymap opened, KeymapDocument document, Path file)
            throws IOException {
        KeymapTexts texts = texts(opened, document);
        ProjectFile.write(ProjectFile.of(file), texts.project());
        AtomicFile.write(file, texts.keymap().getBytes(StandardCharsets.UTF_8));
        return read(file.toString(), texts).value().orElseThrow();
    }

    /** Whether somebody else has changed or removed the file since it was opened or saved. */
    public static boolean changedOnDisk(OpenedKeymap opened, Path file) throws IOException {
        byte[] known = opened.source().text().getBytes(StandardCharsets.UTF_8);
        return !Files.exists(file)
                || !Arrays.equals(known, Files.readAllBytes(file))
                || ProjectFile.changed(ProjectFile.of(file), opened.project());
    }

    private static Checked<OpenedKeymap> notReadable(String name, String message) {
        return Checked.failed(
                Problem.error(
                        "keymap-not-readable",
                        new Location.InFile(name),
                        message,
                        "Name a keymap.json file."));
    }
}
