package org.keywright.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes result files so that nobody ever sees half of one. */
final class WholeFiles {

    private WholeFiles() {}

    static Path write(Path file, byte[] content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // Not createTempFile: its files are for the owner's eyes only, and these are results.
        Path fresh = folder.resolve(".keywright-" + UUID.randomUUID() + ".tmp");
        try {
            Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file;
    }
}
