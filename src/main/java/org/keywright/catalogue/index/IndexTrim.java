package org.keywright.catalogue.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deletes the indexes of trees that were not looked at for longest, and what a crash left. */
final class IndexTrim {

    /** Trees that one person goes between. */
    static final int MOST = 12;

    private static final Duration ABANDONED = Duration.ofHours(1);

    private IndexTrim() {}

    private record Kept(Path file, FileTime used) {}

    static void trim(Path folder) throws IOException {
        List<Kept> indexes = new ArrayList<>();
        Instant abandoned = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                FileTime used = Files.getLastModifiedTime(file);
                if (file.toString().endsWith(IndexFile.ENDING)) {
                    indexes.add(new Kept(file, used));
                } else if (file.toString().endsWith(IndexFile.UNFINISHED)
                        && used.toInstant().isBefore(abandoned)) {
                    Files.deleteIfExists(file);
                }
            }
        }
        indexes.sort(Comparator.comparing(Kept::used).reversed());
        for (Kept old : indexes.subList(Math.min(MOST, indexes.size()), indexes.size())) {
            Files.deleteIfExists(old.file());
        }
    }
}
