package org.keywright.csource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Reads a C file as text, with line feeds alone as line ends. */
public final class CFile {

    /** In bytes. The largest keymap.c that QMK comes with has 60,000. */
    static final int LARGEST = 1024 * 1024;

    private CFile() {}

    /**
     * The file's text. Bytes that are no UTF-8 become question marks in a box, with a warning.
     *
     * @throws UncheckedIOException if the disk fails; a file that is missing, too large or may not
     *     be read is a problem instead
     */
    public static Checked<String> read(Path file) {
        String name = file.toString();
        return Files.exists(file) && !Files.isRegularFile(file)
                ? notReadable(name, "This is a folder or a device, not a file.")
                : readFile(name, file);
    }

    /** The same for what is known to be a file, by the name that messages call it. */
    static Checked<String> readFile(String name, Path file, OpenOption... how) {
        try (InputStream content = Files.newInputStream(file, how)) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? tooLarge(name) : decoded(name, bytes);
        } catch (NoSuchFileException e) {
            return notReadable(name, "There is no such file.");
        } catch (AccessDeniedException e) {
            return notReadable(name, "The file may not be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<String> decoded(String name, byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return Checked.of(tidy(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString()));
        } catch (CharacterCodingException e) {
            String text = tidy(new String(bytes, StandardCharsets.UTF_8));
            return Checked.of(text, List.of(notUtf8(name, text)));
        }
    }

    private static String tidy(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Problem notUtf8(String name, String text) {
        String before = text.substring(0, Math.max(0, text.indexOf('\uFFFD')));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return Problem.warning(
                "c-not-utf-8",
                new Location.InText(name, line, column, ""),
                "The file is not valid UTF-8 text.",
                "Save it again with the encoding UTF-8.");
    }

    private static Checked<String> tooLarge(String name) {
        return Checked.failed(
                Problem.error(
                        "c-too-large",
                        new Location.InFile(name),
                        "The file is larger than 1 MiB.",
                        "Check whether this is the right file."));
    }

    static <T> Checked<T> notReadable(String name, String message) {
        return Checked.failed(
                Problem.error(
                        "c-not-readable",
                        new Location.InFile(name),
                        message,
                        "Put a text file there, or name another one."));
    }
}
