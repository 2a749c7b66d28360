package org.keywright.csource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A C or make file as text.
 *
 * @param name as the user would write it
 * @param text with every line end as {@code \n}
 */
public record SourceFile(String name, String text) {

    /** In bytes; real files have a few kilobytes. */
    static final int LARGEST = 1024 * 1024;

    private static final char REPLACEMENT = '\uFFFD';

    public SourceFile {
        text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Reads a file, never through a symbolic link.
     *
     * @return no value and no problem when there is no such file
     */
    public static Checked<SourceFile> read(String name, Path file) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in.readNBytes(LARGEST + 1));
            } catch (IOException e) {
                return Checked.failed(unread(name, "it cannot be opened"));
            }
        }
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Checked.failed(unread(name, "it is a folder or a link, not a file"))
                : Checked.failed(List.of());
    }

    private static Checked<SourceFile> read(String name, byte[] utf8) {
        if (utf8.length > LARGEST) {
            return Checked.failed(unread(name, "it is larger than 1 MiB"));
        }
        String text = new String(utf8, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) >= 0 && !isUtf8(utf8)
                ? Checked.failed(unread(name, "it is not UTF-8 text"))
                : Checked.of(new SourceFile(name, text));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Problem unread(String name, String why) {
        return Problem.error(
                "source-file-not-read",
                new Location.InFile(name),
                "This file was not read: " + why + ".",
                "Put a text file there, or remove it.");
    }

    /** A line of the file; columns are not kept. */
    Location at(int line) {
        return new Location.InText(name, line, 1, "");
    }
}
