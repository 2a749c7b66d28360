package org.keywright.build.tree;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywright.build.toolchain.FolderTree;
import org.keywright.build.toolchain.UnpackLimits;

/** What changes about one source on the disk; used under its lock. */
final class SourceWork {

    /** Four times what QMK is with all libraries; more is a bomb. */
    static final UnpackLimits LIMITS = new UnpackLimits(150_000, 3L << 30);

    private final SourceFolder folder;
    private final Path lock;

    /**
     * @param home the source's folder
     * @param lock the folder of its lock
     */
    SourceWork(Path home, Path lock) {
        this.folder = new SourceFolder(home);
        this.lock = lock;
    }

    SourceFolder folder() {
        return folder;
    }

    /** The source as it is; empty if there is none. */
    Optional<StoredSource> read() throws IOException {
        Optional<SourceRecord> record = SourceRecord.read(folder.record());
        if (record.isEmpty()) {
            return Optional.empty();
        }
        List<TreeVersion> versions = new ArrayList<>();
        for (String id : record.get().versions()) {
            version(id).ifPresent(versions::add);
        }
        Optional<String> current =
                record.get()
                        .current()
                        .filter(id -> versions.stream().anyMatch(v -> v.id().equals(id)));
        return Optional.of(
                new StoredSource(
                        folder.name(), record.get().origin(), current, versions, folder.home()));
    }

    /** A version that is there, whole. */
    Optional<TreeVersion> version(String id) throws IOException {
        return VersionFile.read(folder.versionFile(id))
                .filter(version -> version.id().equals(id))
                .filter(version -> Files.isDirectory(folder.tree(id)));
    }

    SourceRecord mustExist() throws IOException, SourceException {
        return SourceRecord.read(folder.record())
                .orElseThrow(() -> SourceProblems.unknown(folder.name()));
    }

    void mustBeFree() throws IOException, SourceException {
        if (SourceRecord.read(folder.record()).isPresent()) {
            throw SourceProblems.exists(folder.name());
        }
        Files.createDirectories(folder.home());
    }

    /** Free, or taken by something that was begun and never came to its end. */
    void mustBeFreeOrUnfinished() throws IOException, SourceException {
        Optional<SourceRecord> begun = SourceRecord.read(folder.record());
        boolean unfinished =
                begun.filter(r -> r.current().isEmpty() && r.origin() instanceof Origin.Git)
                        .isPresent();
        if (!unfinished) {
            mustBeFree();
        }
    }

    void begin(Origin origin) throws IOException {
        SourceRecord.fresh(origin).write(folder.record());
    }

    /** A slip in an address leaves nothing behind; what was fetched does. */
    void forgetUnlessBegun() throws IOException {
        if (!Files.isDirectory(folder.objects().resolve("refs/keywright"))) {
            FolderTree.delete(folder.home());
        }
    }

    /** A folder for unfinished things. */
    Path workFolder() throws IOException {
        Files.createDirectories(folder.home());
        return Files.createTempDirectory(folder.home(), SourceFolder.WORK);
    }

    /**
     * Puts a finished tree in its place, with its record beside it: one rename.
     *
     * @param tree anywhere in the work folder
     */
    void publish(Path work, Path tree, TreeVersion version) throws IOException {
        Path ready = Files.createDirectory(work.resolve("ready"));
        Files.move(tree, ready.resolve(folder.name()), StandardCopyOption.ATOMIC_MOVE);
        VersionFile.write(ready.resolve(SourceFolder.VERSION_FILE), version);
        Path place = folder.version(version.id());
        discard(place);
        Files.move(ready, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes a published version the one in use; only it, the one before and some others stay. */
    void use(SourceRecord record, String id, Predicate<String> keep) throws IOException {
        List<String> kept = new ArrayList<>();
        SourceRecord next = record.withNewest(id);
        for (String other : next.versions()) {
            boolean before = record.current().equals(Optional.of(other));
            if (other.equals(id) || before || keep.test(other)) {
                kept.add(other);
            }
        }
        next.keeping(kept).write(folder.record());
        for (String other : next.versions()) {
            if (!kept.contains(other)) {
                discard(folder.version(other));
            }
        }
    }

    /** Takes a folder out of sight in one step, so that it can be deleted file by file. */
    void discard(Path place) throws IOException {
        if (Files.exists(place)) {
            Path old = workFolder();
            Files.move(place, old.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
            FolderTree.delete(old);
        }
    }

    /** Deletes everything, out of sight first. */
    void deleteAll() throws IOException {
        Path old = Files.createTempDirectory(lock, SourceFolder.WORK);
        Files.move(folder.home(), old.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
        FolderTree.delete(old);
    }

    /** What a killed program left. */
    void clearLeftovers() throws IOException {
        clearLeftovers(folder.home());
        clearLeftovers(lock);
    }

    private static void clearLeftovers(Path where) throws IOException {
        if (!Files.isDirectory(where)) {
            return;
        }
        List<Path> leftovers = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(where, SourceFolder.WORK + "*")) {
            all.forEach(leftovers::add);
        }
        for (Path leftover : leftovers) {
            FolderTree.delete(leftover);
        }
    }
}
