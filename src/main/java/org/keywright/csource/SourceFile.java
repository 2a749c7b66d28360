package org.keywright.csource;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;

/**
 * A text file of a keyboard, mostly in C or for make.
 *
 * @param name as the user would write it
 * @param text with line feeds alone as line ends
 */
public record SourceFile(String name, String text) {

    /**
     * Reads a file of a tree, never through a symbolic link.
     *
     * @return no value and no problem when there is no such file
     */
    public static Checked<SourceFile> read(String name, Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Checked.failed(List.of());
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? CFile.readFile(name, file, LinkOption.NOFOLLOW_LINKS)
                        .map(text -> new SourceFile(name, text))
                : CFile.notReadable(name, "This is a folder or a link, not a file.");
    }

    /** Its text with a blank in place of every comment. */
    public String withoutComments() {
        return CommentStripper.strip(text).text();
    }

    /** A line of the file; columns are not kept. */
    Location at(int line) {
        return new Location.InText(name, line, 1, "");
    }
}
