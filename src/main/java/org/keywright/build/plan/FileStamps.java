package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.keywright.build.Sha256;

/**
 * The hashes of files' contents, remembered while their stamps stay the same. A file that had just
 * been written when it was read is read again: it could change once more within the same tick of
 * the file system's clock. Safe from any thread.
 */
final class FileStamps {

    /** A file system's clock goes in steps and so may lag behind. */
    static final Duration STEP = Duration.ofMillis(20);

    private static final Duration TICK = Duration.ofSeconds(2);
    private static final int MOST = 50_000;

    /**
     * A file as it was read.
     *
     * @param stamp before it was read
     * @param hash of its content; absent if it cannot be read
     */
    record Known(String stamp, Optional<String> hash) {}

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /** What a file contains now. */
    Known read(Path file) {
        Instant begin = Instant.now();
        String before = stamp(file);
        Known last = known.get(file);
        if (last != null && last.stamp().equals(before)) {
            return last;
        }
        Known now = new Known(before, hash(file));
        if (now.hash().isPresent() && settled(file, begin) && before.equals(stamp(file))) {
            if (known.size() > MOST) {
                known.clear();
            }
            known.put(file, now);
        }
        return now;
    }

    /** Time, size and identity; "none" if it is not there. */
    static String stamp(Path file) {
        try {
            return Files.readAttributes(file, "unix:lastModifiedTime,ctime,size,ino").toString();
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return plainStamp(file);
        } catch (IOException e) {
            return "none";
        }
    }

    /** The stamp; one that nothing equals, if a change that comes now could have the same. */
    static String settledStamp(Path file) {
        Instant begin = Instant.now();
        String stamp = stamp(file);
        boolean sure = stamp.equals("none") || settled(file, begin);
        return sure ? stamp : stamp + " " + System.nanoTime();
    }

    private static String plainStamp(Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return facts.lastModifiedTime() + " " + facts.size() + " " + facts.fileKey();
        } catch (IOException e) {
            return "none";
        }
    }

    private static Optional<String> hash(Path file) {
        try {
            return Optional.of(Sha256.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a later change would have another time. */
    private static boolean settled(Path file, Instant begin) {
        return LastChange.of(file)
                .filter(changed -> changed.isBefore(begin.minus(TICK)))
                .isPresent();
    }
}
