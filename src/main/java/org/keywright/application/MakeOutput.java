package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.keywright.build.WholeFiles;

/**
 * Writes a file that make watches: one that would not change is not touched, or make would build
 * again what depends on it; the one it takes the place of is kept as {@code <name>.bak}.
 */
public final class MakeOutput {

    private MakeOutput() {}

    /**
     * Writes the text in UTF-8, and the folder if there is none.
     *
     * @return whether the file had to be written
     * @throws UncheckedIOException if the disk refuses
     */
    public static boolean write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isRegularFile(file) && same(file, bytes)) {
                return false;
            }
            if (Files.isRegularFile(file)) {
                Path old = file.resolveSibling(file.getFileName() + ".bak");
                Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
            }
            WholeFiles.write(file, bytes);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean same(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
