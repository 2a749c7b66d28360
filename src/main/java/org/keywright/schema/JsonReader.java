package org.keywright.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Reads JSON and HJSON as QMK does, remembering where everything stands.
 *
 * <p>Accepted beyond JSON: comments ({@code //}, {@code #}, block), missing and trailing commas,
 * names without quotes, single quotes, {@code '''} blocks, texts without quotes up to the end of
 * their line, a root object without braces, a byte-order mark, an empty text for an empty object.
 * Refused: a name used twice, and whatever is larger or deeper than any real file.
 */
public final class JsonReader {

    /** In UTF-16 units of text or in bytes of a file. */
    static final int LARGEST = 16 * 1024 * 1024;

    private JsonReader() {}

    /**
     * Reads a text.
     *
     * @param name the file's name as the user would write it, for messages
     * @param text of the file; a byte-order mark may lead it
     */
    public static Checked<JsonDocument> read(String name, String text) {
        if (text.length() > LARGEST) {
            return Checked.failed(tooLarge(name));
        }
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        try {
            TreeReader.Node root = new TreeReader(text, start).readAll();
            return Checked.of(new JsonDocument(name, text, root.value(), root.place()));
        } catch (SyntaxFault fault) {
            return Checked.failed(problem(name, text, fault));
        }
    }

    /** Reads a file's bytes, which have to be UTF-8. */
    public static Checked<JsonDocument> read(String name, byte[] utf8) {
        if (utf8.length > LARGEST) {
            return Checked.failed(tooLarge(name));
        }
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return read(name, text);
        } catch (CharacterCodingException e) {
            String before = new String(utf8, 0, bytes.position(), StandardCharsets.UTF_8);
            Lines lines = new Lines(before);
            int end = before.length();
            return Checked.failed(
                    Problem.error(
                            "json-not-utf-8",
                            new Location.InText(name, lines.line(end), lines.column(end), ""),
                            "The file is not valid UTF-8 text.",
                            "Save it again with the encoding UTF-8."));
        }
    }

    /**
     * Reads a file, if it is not too large to be one of ours.
     *
     * @param name as the user would write it
     * @throws IOException when the file cannot be read at all
     */
    public static Checked<JsonDocument> readFile(String name, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Checked.failed(
                    Problem.error(
                            "not-a-file",
                            new Location.InFile(name),
                            "This is a folder or a device, not a file.",
                            "Choose the file itself."));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(LARGEST + 1));
        }
    }

    private static Problem tooLarge(String name) {
        return Problem.error(
                "json-too-large",
                new Location.InFile(name),
                "The file is larger than 16 MiB.",
                "Check whether this is the right file.");
    }

    private static Problem problem(String name, String text, SyntaxFault fault) {
        Lines lines = new Lines(text);
        int line = lines.line(fault.offset());
        int column = lines.column(fault.offset());
        return Problem.error(
                fault.code(),
                new Location.InText(name, line, column, ""),
                fault.message(),
                fault.advice());
    }
}
