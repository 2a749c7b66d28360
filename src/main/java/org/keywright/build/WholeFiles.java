package org.keywright.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes result files so that nobody ever sees half of one. A symbolic link of that name is
 * replaced, not followed: results land in the folder that was named, nowhere else.
 */
public final class WholeFiles {

    private WholeFiles() {}

    /**
     * Writes one file, and its folder if there is none.
     *
     * @return the file
     * @throws IOException if the disk refuses; it names the file, and an old one is as it was
     */
    public static Path write(Path file, byte[] content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // Not createTempFile: its files are for the owner's eyes only, and these are results.
        Path fresh = folder.resolve(".keywright-" + UUID.randomUUID() + ".tmp");
        try {
            Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw named(file, fresh, refused);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file;
    }

    /** A full disk names no file, and the name of the fresh one would tell the user nothing. */
    private static IOException named(Path file, Path fresh, IOException refused) {
        boolean telling =
                refused instanceof FileSystemException named
                        && !fresh.toString().equals(named.getFile());
        if (telling) {
            return refused;
        }
        String reason =
                refused instanceof FileSystemException named
                        ? named.getReason()
                        : refused.getMessage();
        IOException told = new FileSystemException(file.toString(), null, reason);
        told.initCause(refused);
        return told;
    }
}
