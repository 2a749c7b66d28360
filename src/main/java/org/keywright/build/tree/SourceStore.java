package org.keywright.build.tree;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.toolchain.FolderLock;
import org.keywright.problem.Checked;

/**
 * The firmware sources of this user. Each change happens under the source's lock, and a version is
 * there when its record says so: one file that is replaced in one step. Thread-safe.
 */
public final class SourceStore {

    private static final String LOCKS = ".locks";

    private final Path sources;

    /**
     * A store in that folder, which need not be there yet.
     *
     * @param sources the folder of all sources
     */
    public SourceStore(Path sources) {
        this.sources = sources;
    }

    /** All sources by name; those that were never fetched to their end have no version. */
    public List<StoredSource> list() throws IOException {
        List<StoredSource> found = new ArrayList<>();
        if (Files.isDirectory(sources)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(sources)) {
                for (Path home : all) {
                    find(String.valueOf(home.getFileName())).ifPresent(found::add);
                }
            }
        }
        found.sort(java.util.Comparator.comparing(StoredSource::name));
        return found;
    }

    /** The source of that name. */
    public Optional<StoredSource> find(String name) throws IOException {
        return SourceName.fits(name) ? work(name).read() : Optional.empty();
    }

    /**
     * Adds a folder, which stays where it is.
     *
     * @return the source, or what is wrong
     */
    public Checked<StoredSource> addFolder(String name, Path folder, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Origin origin = new Origin.Folder(folder.toAbsolutePath().normalize());
        return locked(
                name,
                cancellation,
                work -> {
                    work.mustBeFree();
                    SourceRecord.fresh(origin).write(work.folder().record());
                });
    }

    /** Adds what is in a zip. */
    public Checked<StoredSource> addZip(
            String name, Path zip, TreeListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        ZipTree tree = new ZipTree(zip, SourceWork.LIMITS);
        return locked(
                name,
                cancellation,
                work -> {
                    work.mustBeFree();
                    ZipWork.take(work, tree, listener, cancellation, id -> false);
                });
    }

    /**
     * Adds a git repository and fetches one commit of it. If that was begun before and did not come
     * to its end, it goes on with what is there.
     *
     * @param libraries which ones to fetch with it, by their paths in the tree
     */
    public Checked<StoredSource> addGit(
            String name,
            Origin.Git origin,
            Predicate<String> libraries,
            TreeListener listener,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        return locked(
                name,
                cancellation,
                work -> {
                    work.mustBeFreeOrUnfinished();
                    work.begin(origin);
                    try {
                        new GitWork(work, origin, listener, cancellation)
                                .update(libraries, false, id -> false);
                    } catch (SourceException | BuildStoppedException e) {
                        work.forgetUnlessBegun();
                        throw e;
                    }
                });
    }

    /**
     * Fetches what a git source's branch is now; the versions that were there stay.
     *
     * @param wanted another branch, tag or commit; absent for the same as before
     * @param keep ids of versions that must stay beside the new one and the one before it
     */
    public Checked<StoredSource> update(
            String name,
            Optional<String> wanted,
            Predicate<String> keep,
            TreeListener listener,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        return locked(
                name,
                cancellation,
                work -> {
                    SourceRecord record = work.mustExist();
                    if (!(record.origin() instanceof Origin.Git git)) {
                        throw SourceProblems.nothingToUpdate(name, record.origin().kind());
                    }
                    Origin.Git origin = new Origin.Git(git.url(), wanted.orElse(git.wanted()));
                    new GitWork(work, origin, listener, cancellation)
                            .update(p -> false, wanted.isEmpty(), keep);
                });
    }

    /** Takes a newer zip into a source that came from one. */
    public Checked<StoredSource> updateZip(
            String name,
            Path zip,
            Predicate<String> keep,
            TreeListener listener,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        ZipTree tree = new ZipTree(zip, SourceWork.LIMITS);
        return locked(
                name,
                cancellation,
                work -> {
                    if (!(work.mustExist().origin() instanceof Origin.Zip)) {
                        throw SourceProblems.notFromZip(name);
                    }
                    ZipWork.take(work, tree, listener, cancellation, keep);
                });
    }

    /** Goes back to the version before the one in use; nothing is fetched. */
    public Checked<StoredSource> goBack(String name, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        return locked(
                name,
                cancellation,
                work -> {
                    SourceRecord record = work.mustExist();
                    TreeVersion previous =
                            work.read()
                                    .flatMap(StoredSource::previous)
                                    .orElseThrow(() -> SourceProblems.noPrevious(name));
                    record.withCurrent(previous.id()).write(work.folder().record());
                });
    }

    /** Fetches libraries of the version in use that are not there yet; all or none of each. */
    public Checked<StoredSource> fetchLibraries(
            String name, Collection<String> paths, TreeListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        return locked(
                name,
                cancellation,
                work -> {
                    SourceRecord record = work.mustExist();
                    if (!(record.origin() instanceof Origin.Git git)) {
                        throw SourceProblems.notGit(name, paths);
                    }
                    String id = record.current().orElseThrow(() -> SourceProblems.notFetched(name));
                    new GitWork(work, git, listener, cancellation).fetchLibraries(id, paths);
                });
    }

    /** The paths of all libraries that the version in use borrows; empty unless it is git's. */
    public Checked<List<String>> libraries(String name) throws IOException, BuildStoppedException {
        SourceWork work = work(name);
        try {
            SourceRecord record = work.mustExist();
            boolean known = record.origin() instanceof Origin.Git && record.current().isPresent();
            return Checked.of(
                    known ? GitWork.libraries(work, record.current().orElseThrow()) : List.of());
        } catch (SourceException e) {
            return Checked.failed(e.problem());
        }
    }

    /** Deletes a source with all its versions; a folder of the user's stays. */
    public Checked<StoredSource> remove(String name, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Optional<StoredSource> before = find(name);
        Checked<StoredSource> removed =
                locked(
                        name,
                        cancellation,
                        work -> {
                            work.mustExist();
                            work.deleteAll();
                        });
        return removed.problems().isEmpty()
                ? new Checked<>(before, List.of())
                : Checked.failed(removed.problems());
    }

    /** How many bytes all versions of a source take, and what was fetched for them. */
    public long diskUse(String name) throws IOException {
        Optional<StoredSource> source = find(name);
        return source.isEmpty() ? 0 : DiskUse.of(source.get().home());
    }

    /** Something done to one source. */
    private interface Step {
        void on(SourceWork work) throws IOException, BuildStoppedException, SourceException;
    }

    private Checked<StoredSource> locked(String name, Cancellation cancellation, Step step)
            throws IOException, BuildStoppedException {
        Checked<String> checked = SourceName.check(name);
        if (!checked.good()) {
            return Checked.failed(checked.problems());
        }
        SourceWork work = work(name);
        try (FolderLock _ = FolderLock.take(lock(name), cancellation)) {
            work.clearLeftovers();
            step.on(work);
            return new Checked<>(work.read(), List.of());
        } catch (SourceException e) {
            return Checked.failed(e.problem());
        }
    }

    private SourceWork work(String name) {
        return new SourceWork(sources.resolve(name), lock(name));
    }

    private Path lock(String name) {
        return sources.resolve(LOCKS).resolve(name);
    }
}
