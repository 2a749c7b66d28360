package org.keywright.build.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.keywright.build.BuildFolder;

/** The folders of a history that are not there yet, or not any more; nobody looks into them. */
final class Leftovers {

    /** How the name of everything begins that is being written. */
    static final String NEW = ".new-";

    private static final String GONE = ".gone-";

    /** No program writes one record that long: whose folder is older was killed. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;

    Leftovers(Path folder) {
        this.folder = folder;
    }

    /** A folder for a record that is being written. */
    Path fresh() throws IOException {
        return Files.createDirectory(folder.resolve(NEW + UUID.randomUUID()));
    }

    /** Takes a record out of sight at once. */
    void vanish(Path record) throws IOException {
        try {
            Path gone = folder.resolve(GONE + UUID.randomUUID());
            Files.move(record, gone, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException goneAlready) {
            assert !Files.exists(record);
        }
    }

    /** Removes what killed programs left, and what has vanished. */
    void remove() throws IOException {
        List<Path> all;
        try (Stream<Path> list = Files.list(folder)) {
            all = list.filter(this::left).toList();
        } catch (NoSuchFileException noneYet) {
            return;
        }
        for (Path each : all) {
            delete(each);
        }
    }

    private boolean left(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(GONE) || isAbandoned(file);
    }

    /** Whether a killed program left it. */
    static boolean isAbandoned(Path file) {
        return file.getFileName().toString().startsWith(NEW) && old(file);
    }

    private static boolean old(Path file) {
        try {
            Instant oldest = Instant.now().minus(ABANDONED);
            return Files.getLastModifiedTime(file).toInstant().isBefore(oldest);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** Another program may be deleting the same. */
    void delete(Path fresh) throws IOException {
        try {
            if (Files.exists(fresh)) {
                new BuildFolder(fresh).close();
            }
        } catch (NoSuchFileException goneMeanwhile) {
            assert !Files.exists(fresh);
        } catch (UncheckedIOException walking) {
            if (!(walking.getCause() instanceof NoSuchFileException)) {
                throw walking.getCause();
            }
        }
    }
}
