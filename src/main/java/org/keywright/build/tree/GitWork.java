package org.keywright.build.tree;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.toolchain.FolderTree;
import org.keywright.build.toolchain.HostileArchiveException;
import org.keywright.build.toolchain.UnpackFolder;

/** Makes versions of a source out of a git repository. */
final class GitWork {

    private final SourceWork work;
    private final Origin.Git origin;
    private final TreeListener listener;
    private final Cancellation cancellation;

    GitWork(SourceWork work, Origin.Git origin, TreeListener listener, Cancellation cancellation) {
        this.work = work;
        this.origin = origin;
        this.listener = listener;
        this.cancellation = cancellation;
    }

    /**
     * Fetches what is wanted, with the libraries that the version in use has, and then uses it.
     *
     * @param more libraries to fetch besides
     * @param sameTag whether a tag must still be the commit that it was
     * @param keep ids of versions that must stay
     */
    void update(Predicate<String> more, boolean sameTag, Predicate<String> keep)
            throws IOException, BuildStoppedException, SourceException {
        GitUrl url = GitUrl.of(origin.url());
        SourceRecord record = work.mustExist().withOrigin(origin);
        Optional<TreeVersion> had =
                record.current().isPresent()
                        ? work.version(record.current().get())
                        : Optional.empty();
        String id;
        try (GitObjects objects = GitObjects.open(work.folder().objects())) {
            GitFetch fetch = new GitFetch(url, objects, listener, cancellation);
            GitTarget target = fetch.target(new GitWish(origin.wanted()));
            if (sameTag) {
                refuseMovedTag(target, had);
            }
            id = fetch.fetch(target, work.folder().name());
            if (work.version(id).isEmpty()) {
                layOut(objects, id, target.label());
            }
        }
        SortedSet<String> libraries =
                new TreeSet<>(had.map(v -> v.libraries().keySet()).orElse(new TreeSet<>()));
        libraries(work, id).stream().filter(more).forEach(libraries::add);
        libraries.retainAll(libraries(work, id));
        fetchLibraries(id, libraries);
        work.use(record, id, keep);
    }

    private void refuseMovedTag(GitTarget target, Optional<TreeVersion> had)
            throws SourceException {
        boolean moved =
                target.label().startsWith("tag ")
                        && had.filter(v -> v.label().equals(target.label()))
                                .filter(v -> !v.id().equals(target.commit()))
                                .isPresent();
        if (moved) {
            throw SourceProblems.tagMoved(
                    origin.url(), origin.wanted(), had.orElseThrow().id(), target.commit());
        }
    }

    private void layOut(GitObjects objects, String id, String label)
            throws IOException, BuildStoppedException, SourceException {
        Path folder = work.workFolder();
        try {
            Path tree = Files.createDirectory(folder.resolve("fresh"));
            write(objects, id, tree, work.folder().name());
            work.publish(folder, tree, new TreeVersion(id, label, Instant.now(), new TreeMap<>()));
        } finally {
            FolderTree.delete(folder);
        }
    }

    private void write(GitObjects objects, String commit, Path place, String what)
            throws IOException, BuildStoppedException, SourceException {
        try {
            new GitTree(objects, commit, SourceWork.LIMITS)
                    .write(
                            new UnpackFolder(place, SourceWork.LIMITS, path -> true, cancellation),
                            what,
                            listener,
                            cancellation);
        } catch (InterruptedIOException e) {
            cancellation.check();
            throw e;
        } catch (HostileArchiveException e) {
            throw SourceProblems.hostile(what, e.getMessage());
        } catch (org.eclipse.jgit.errors.MissingObjectException
                | org.eclipse.jgit.errors.CorruptObjectException e) {
            throw SourceProblems.damaged(what, e.getMessage());
        }
    }

    /** Libraries that are there are left alone; each of the others appears whole. */
    void fetchLibraries(String id, Collection<String> paths)
            throws IOException, BuildStoppedException, SourceException {
        List<Library> known;
        try (GitObjects objects = GitObjects.open(work.folder().objects())) {
            known = new GitTree(objects, id, SourceWork.LIMITS).libraries();
        }
        for (String path : paths) {
            Library library =
                    known.stream()
                            .filter(l -> l.path().equals(path))
                            .findFirst()
                            .orElseThrow(
                                    () -> SourceProblems.noSuchLibrary(work.folder().name(), path));
            TreeVersion version =
                    work.version(id)
                            .orElseThrow(() -> SourceProblems.notFetched(work.folder().name()));
            if (!library.commit().equals(version.libraries().get(path))) {
                fetchLibrary(version, library);
            }
        }
    }

    private void fetchLibrary(TreeVersion version, Library library)
            throws IOException, BuildStoppedException, SourceException {
        GitUrl url = GitUrl.of(origin.url()).library(library.url());
        Path folder = work.workFolder();
        try (GitObjects objects = GitObjects.open(work.folder().objects(library.path()))) {
            new GitFetch(url, objects, listener, cancellation)
                    .fetch(GitTarget.ofCommit(library.commit()), library.path());
            Path fresh = Files.createDirectory(folder.resolve("fresh"));
            write(objects, library.commit(), fresh, library.path());
            Path place = work.folder().tree(version.id()).resolve(library.path());
            work.discard(place);
            Files.createDirectories(place.getParent());
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FolderTree.delete(folder);
        }
        VersionFile.write(
                work.folder().versionFile(version.id()),
                version.withLibrary(library.path(), library.commit()));
    }

    /** The paths of what a fetched commit borrows. */
    static List<String> libraries(SourceWork work, String id)
            throws IOException, BuildStoppedException, SourceException {
        try (GitObjects objects = GitObjects.read(work.folder().objects())) {
            return new ArrayList<>(
                    new GitTree(objects, id, SourceWork.LIMITS)
                            .libraries().stream().map(Library::path).toList());
        }
    }
}
