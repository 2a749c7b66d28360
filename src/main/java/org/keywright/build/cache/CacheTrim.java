package org.keywright.build.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a cache folder below its limit by deleting what was not used for longest. */
final class CacheTrim {

    /** Once a day is enough for people; a machine that builds all day is caught by the bytes. */
    private static final Duration PAUSE = Duration.ofDays(1);

    private static final String STAMP = "trimmed";

    private final Path folder;
    private final long limit;
    private long grownBy;
    private boolean looked;

    CacheTrim(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    private record Kept(Path file, long size, FileTime used) {}

    /** The cache grew; trims it if that is due. */
    synchronized void grown(long bytes) throws IOException {
        grownBy += bytes;
        if (grownBy > limit / 16 || !looked && due()) {
            grownBy = 0;
            trim();
        }
        looked = true;
    }

    private boolean due() throws IOException {
        Path stamp = folder.resolve(STAMP);
        return !Files.exists(stamp)
                || Files.getLastModifiedTime(stamp)
                        .toInstant()
                        .isBefore(Instant.now().minus(PAUSE));
    }

    private void trim() throws IOException {
        Files.write(
                folder.resolve(STAMP),
                new byte[0],
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        Files.setLastModifiedTime(folder.resolve(STAMP), FileTime.from(Instant.now()));
        List<Kept> all = list();
        long total = all.stream().mapToLong(Kept::size).sum();
        all.sort(Comparator.comparing(Kept::used));
        // A fifth more than needed, so that the next build does not trim again.
        long goal = total > limit ? limit / 5 * 4 : limit;
        for (Kept kept : all) {
            if (total <= goal) {
                return;
            }
            Files.deleteIfExists(kept.file());
            total -= kept.size();
        }
    }

    private List<Kept> list() throws IOException {
        List<Kept> all = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                        all.add(new Kept(file, facts.size(), facts.lastModifiedTime()));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure)
                            throws IOException {
                        if (failure instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
        return all;
    }
}
