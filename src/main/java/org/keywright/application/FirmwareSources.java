package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.tree.Origin;
import org.keywright.build.tree.SourceStore;
import org.keywright.build.tree.StoredSource;
import org.keywright.catalogue.Once;
import org.keywright.catalogue.TreeCheck;
import org.keywright.problem.Checked;

/**
 * Firmware trees by name: added, updated, taken back, removed, and pinned to keymaps. Adding and
 * updating run nothing that comes with a tree; building from one does.
 *
 * <p>Methods that take a listener block until they are done, throw {@link CancellationException}
 * when they were stopped, and {@link UncheckedIOException} if the disk refuses. Thread-safe.
 */
public final class FirmwareSources {

    private final Home home;
    private final SourceStore store;
    private final SourcePins pins;
    private final Supplier<KeyboardLibraries> libraries;

    FirmwareSources(Home home, UserFolders folders) {
        Path sources = folders.data().resolve("sources");
        this.home = home;
        store = new SourceStore(sources);
        pins = new SourcePins(sources);
        libraries = Once.of(() -> KeyboardLibraries.read(home.data()));
    }

    /** All of them by name; none of them is looked into. */
    public List<FirmwareSource> list() {
        return Outside.world(() -> store.list().stream().map(SourceViews::of).toList());
    }

    /** The source of that name. */
    public Optional<FirmwareSource> find(String name) {
        return Outside.world(() -> store.find(name).map(SourceViews::of));
    }

    /** The source that a tree belongs to. */
    public Optional<FirmwareSource> ofTree(Path tree) {
        Path normal = SourceViews.real(tree.toAbsolutePath().normalize());
        return list().stream()
                .filter(
                        source ->
                                source.tree().equals(Optional.of(normal))
                                        || source.versions().stream()
                                                .anyMatch(v -> v.tree().equals(normal)))
                .findFirst();
    }

    /**
     * The one way from what a user writes to a tree: a source's name, {@code name@id} for one of
     * its kept versions, or a folder. A name goes before a folder of that name; {@code ./name} is
     * always the folder.
     */
    public Checked<Path> tree(String written) {
        Optional<StoredSource> source =
                Outside.world(() -> store.find(SourcePins.sourceOf(written)));
        if (source.isPresent()) {
            return version(source.get(), SourcePins.idOf(written));
        }
        try {
            return Checked.of(Path.of(written));
        } catch (InvalidPathException e) {
            return Checked.failed(SourceViews.unknown(written));
        }
    }

    private static Checked<Path> version(StoredSource source, String id) {
        Optional<Path> tree = id.isEmpty() ? source.tree() : source.version(id).map(source::tree);
        return tree.map(SourceViews::real)
                .map(Checked::of)
                .orElseGet(
                        () ->
                                Checked.failed(
                                        id.isEmpty()
                                                ? SourceViews.notFetched(source.name())
                                                : SourceViews.noVersion(source.name(), id)));
    }

    /**
     * Adds a source. What is no firmware tree is not kept.
     *
     * @return the source, or what is wrong
     */
    public Checked<FirmwareSource> add(
            SourceWishes wishes, ProgressListener listener, Cancellation cancellation) {
        String name = wishes.chosenName();
        Checked<FirmwareSource> added;
        try {
            added = view(() -> take(name, wishes, listener, cancellation));
        } catch (InvalidPathException e) {
            return Checked.failed(SourceViews.noPlace(wishes.place()));
        }
        Checked<FirmwareSource> checked = added.then(this::mustBeTree);
        if (added.good() && !checked.good()) {
            Outside.world(() -> store.remove(name, new Cancellation()));
        }
        return wishes.keyboard().isEmpty()
                ? checked
                : checked.then(
                        source ->
                                fetchLibraries(
                                        name, wishes.keyboard().get(), listener, cancellation));
    }

    private Checked<StoredSource> take(
            String name, SourceWishes wishes, ProgressListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        if (wishes.isAddress()) {
            return store.addGit(
                    name,
                    new Origin.Git(wishes.place(), wishes.ref()),
                    wishes.libraries()::contains,
                    listener::progressed,
                    cancellation);
        }
        return wishes.isZip()
                ? store.addZip(name, wishes.path(), listener::progressed, cancellation)
                : addFolder(name, wishes.path(), cancellation);
    }

    private Checked<StoredSource> addFolder(String name, Path folder, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        var tree = TreeCheck.check(folder, home.folder());
        return tree.good()
                ? store.addFolder(name, folder, cancellation)
                : Checked.failed(tree.problems());
    }

    private Checked<FirmwareSource> mustBeTree(FirmwareSource source) {
        return TreeCheck.check(source.tree().orElseThrow(), home.folder()).map(tree -> source);
    }

    /**
     * Takes the newest version of a git source; the one before stays for {@link #goBack}. Keymaps
     * that are pinned to a version stay with it.
     *
     * @param ref another branch, tag or commit; absent for the same as before
     */
    public Checked<FirmwareSource> update(
            String name,
            Optional<String> ref,
            ProgressListener listener,
            Cancellation cancellation) {
        return checkedUpdate(
                name,
                () ->
                        store.update(
                                name,
                                ref.map(String::strip),
                                id -> Outside.world(() -> pins.hold(name, id)),
                                listener::progressed,
                                cancellation));
    }

    /** Takes a newer zip into a source that came from one. */
    public Checked<FirmwareSource> updateFrom(
            String name, Path zip, ProgressListener listener, Cancellation cancellation) {
        return checkedUpdate(
                name,
                () ->
                        store.updateZip(
                                name,
                                zip,
                                id -> Outside.world(() -> pins.hold(name, id)),
                                listener::progressed,
                                cancellation));
    }

    /** A version that is no firmware tree is not gone over to. */
    private Checked<FirmwareSource> checkedUpdate(
            String name, Outside<Checked<StoredSource>> update) {
        Checked<FirmwareSource> updated = view(update);
        Checked<FirmwareSource> checked = updated.then(this::mustBeTree);
        if (updated.good() && !checked.good()) {
            Outside.world(() -> store.goBack(name, new Cancellation()));
        }
        return checked;
    }

    /** Uses the version before the one in use; needs no network. */
    public Checked<FirmwareSource> goBack(String name) {
        return view(() -> store.goBack(name, new Cancellation()));
    }

    /**
     * Removes a source with all its versions; of a folder only its name.
     *
     * @param evenIfPinned also when keymaps are pinned to it; they are pinned to nothing then
     */
    public Checked<FirmwareSource> remove(String name, boolean evenIfPinned) {
        List<Path> keymaps = pinned(name);
        if (!keymaps.isEmpty() && !evenIfPinned) {
            return Checked.failed(SourceViews.pinned(name, keymaps));
        }
        Checked<FirmwareSource> removed = view(() -> store.remove(name, new Cancellation()));
        if (removed.good()) {
            keymaps.forEach(this::unpin);
        }
        return removed;
    }

    /** The libraries that a keyboard of a tree needs and the tree lacks; folders in the tree. */
    public Checked<SortedSet<String>> missingLibraries(Path tree, String keyboard) {
        return neededLibraries(tree, keyboard)
                .map(
                        needed -> {
                            SortedSet<String> missing = new TreeSet<>(needed);
                            missing.retainAll(Submodules.missing(tree));
                            return missing;
                        });
    }

    private Checked<SortedSet<String>> neededLibraries(Path tree, String keyboard) {
        return TreeCheck.check(tree, home.folder())
                .then(checked -> QmkTree.open(home, checked.root()).keyboard(keyboard))
                .map(known -> libraries.get().of(known));
    }

    /**
     * Fetches the libraries that a keyboard needs and the source lacks; needs none if it has all.
     */
    public Checked<FirmwareSource> fetchLibraries(
            String name, String keyboard, ProgressListener listener, Cancellation cancellation) {
        return mustExist(name)
                .then(source -> tree(name))
                .then(tree -> missingLibraries(tree, keyboard))
                .then(missing -> fetch(name, List.copyOf(missing), listener, cancellation));
    }

    /** Fetches the libraries in those folders of the tree. */
    public Checked<FirmwareSource> fetch(
            String name,
            List<String> folders,
            ProgressListener listener,
            Cancellation cancellation) {
        return folders.isEmpty()
                ? mustExist(name)
                : view(
                        () ->
                                store.fetchLibraries(
                                        name, folders, listener::progressed, cancellation));
    }

    /** How many bytes the source takes on the disk; nothing for a folder of the user's. */
    public long diskUse(FirmwareSource source) {
        return Outside.world(() -> store.diskUse(source.name()));
    }

    /** From now on that keymap is built from the version that the source is at now. */
    public Checked<FirmwareSource> pin(Path keymap, String written) {
        String name = SourcePins.sourceOf(written);
        Checked<FirmwareSource> source = tree(written).then(tree -> mustExist(name));
        source.value()
                .ifPresent(
                        known ->
                                Outside.world(
                                        () -> {
                                            boolean exact = !SourcePins.idOf(written).isEmpty();
                                            pins.put(keymap, exact ? written : known.pin());
                                            return true;
                                        }));
        return source;
    }

    /** That keymap is built from no source in particular. */
    public void unpin(Path keymap) {
        Outside.world(
                () -> {
                    pins.remove(keymap);
                    return true;
                });
    }

    /** What a keymap is pinned to, as {@link #tree} takes it. */
    public Optional<String> pinOf(Path keymap) {
        return Outside.world(() -> pins.of(keymap));
    }

    /** The keymaps that are pinned to a source. */
    public List<Path> pinned(String name) {
        return Outside.world(() -> pins.keymapsOf(name));
    }

    private Checked<FirmwareSource> mustExist(String name) {
        return find(name)
                .map(Checked::of)
                .orElseGet(() -> Checked.failed(SourceViews.unknown(name)));
    }

    private static Checked<FirmwareSource> view(Outside<Checked<StoredSource>> work) {
        return Outside.world(work).map(SourceViews::of);
    }
}
