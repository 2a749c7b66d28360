package org.keywright.build.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.keywright.build.ObjectStore;
import org.keywright.build.Sha256;

/**
 * An {@link ObjectStore} in a folder of the user's cache; any number of processes may share it.
 *
 * <p>Every file begins with the hash of what follows, so that a half-written or rotten one is never
 * used. Nothing is written in place: a file appears whole, by renaming.
 */
public final class ObjectCache implements ObjectStore {

    /** What a user's cache may grow to. */
    public static final long USUAL_LIMIT = 512L << 20;

    private static final int HASH_LENGTH = 64;

    /** A file used within this time is not marked as used again: one write less. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final Path folder;
    private final CacheTrim trim;

    /**
     * @param folder of this cache alone, made if missing
     * @param limit in bytes; the least recently used files go first
     */
    public ObjectCache(Path folder, long limit) {
        this.folder = folder;
        this.trim = new CacheTrim(folder, limit);
    }

    @Override
    public Optional<byte[]> find(Kind kind, String key) throws IOException {
        Path file = file(kind, key);
        byte[] kept;
        try {
            kept = Files.readAllBytes(file);
            markUsed(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(kept, Math.min(HASH_LENGTH, kept.length), kept.length);
        byte[] hash = Arrays.copyOf(kept, Math.min(HASH_LENGTH, kept.length));
        if (!Arrays.equals(
                hash, Sha256.of(content).getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
            Files.deleteIfExists(file);
            return Optional.empty();
        }
        return Optional.of(content);
    }

    @Override
    public void keep(Kind kind, String key, byte[] content) throws IOException {
        Path file = file(kind, key);
        Files.createDirectories(file.getParent());
        byte[] hash = Sha256.of(content).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(hash, hash.length + content.length);
        System.arraycopy(content, 0, whole, hash.length, content.length);
        Path fresh = Files.createTempFile(file.getParent(), ".new-", "");
        try {
            Files.write(fresh, whole);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException e) {
            // Some systems cannot replace a file that another process reads: it is the same one.
            Files.deleteIfExists(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
        trim.grown(whole.length);
    }

    private static void markUsed(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FRESH))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    private Path file(Kind kind, String key) {
        if (!key.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        return folder.resolve(kind.name().toLowerCase(Locale.ROOT))
                .resolve(key.substring(0, 2))
                .resolve(key.substring(2));
    }
}
