package org.keywright.application;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.Once;
import org.keywright.catalogue.TreeCheck;
import org.keywright.catalogue.index.CatalogueIndex;
import org.keywright.keycode.KeycodeTable;
import org.keywright.problem.Checked;

/**
 * Which firmware tree keyboards, schemas, mappings and keycodes are read from: the built-in one or
 * a QMK source tree. Everything else follows the choice at once. Thread-safe.
 */
public final class Trees implements AutoCloseable {

    private static final String CHOSEN = "firmware.tree";

    private final Home home;
    private final Settings settings;
    private final Path indexes;
    private final Path own;
    private final Supplier<KeycodeTable> legends;
    private volatile OpenTree open;

    /**
     * Reads from the built-in tree at first.
     *
     * @param folders where short accounts of trees are kept, and the user's own keyboards
     */
    Trees(Home home, Settings settings, UserFolders folders) {
        this.own = folders.data().resolve("keyboards");
        this.indexes = folders.cache().resolve("trees");
        this.home = home;
        this.settings = settings;
        this.legends = Once.of(() -> new Catalogue(FirmwareTree.builtIn(home.folder())).keycodes());
        this.open = builtIn();
    }

    /** The built-in keycodes, whose labels are made for keycaps. */
    KeycodeTable legends() {
        return legends.get();
    }

    /** The tree in use. */
    public TreeChoice current() {
        return open.choice();
    }

    /** Trees chosen lately whose folders still exist, newest first, at most ten. */
    public List<Path> recent() {
        return settings.recentTrees();
    }

    /** Takes a folder off the recent ones; the tree in use stays in use. */
    public void forget(Path folder) {
        settings.forgetTree(folder);
    }

    /**
     * Counts what is in a tree that need not be in use.
     *
     * @return or what the folder lacks to be a firmware tree
     */
    public Checked<TreeFacts> look(TreeChoice choice) {
        Checked<FirmwareTree> tree =
                choice.folder()
                        .map(folder -> TreeCheck.check(folder, home.folder()))
                        .orElseGet(() -> Checked.of(withOwn()));
        return tree.map(
                known ->
                        new TreeFacts(
                                new Catalogue(known).ids().size(),
                                choice.folder().flatMap(TreeCommit::of)));
    }

    /**
     * Reads from that tree from now on, in this run only.
     *
     * @return the choice, or what the folder lacks to be a firmware tree; then nothing has changed
     */
    public Checked<TreeChoice> use(Path folder) {
        Checked<FirmwareTree> checked = TreeCheck.check(folder, home.folder());
        return checked.map(
                tree -> {
                    TreeChoice choice = new TreeChoice(Optional.of(tree.root()));
                    become(open(choice, tree));
                    return choice;
                });
    }

    /** The same, and remembers it for the {@linkplain #resume next run}. */
    public Checked<TreeChoice> choose(Path folder) {
        return use(folder)
                .map(
                        choice -> {
                            Path root = choice.folder().orElseThrow();
                            settings.openedTree(root);
                            settings.put(CHOSEN, root.toString());
                            return choice;
                        });
    }

    /** Goes back to what comes with the program, and remembers that. */
    public TreeChoice chooseBuiltIn() {
        settings.put(CHOSEN, "");
        become(builtIn());
        return open.choice();
    }

    /**
     * Goes on with the tree of the last run.
     *
     * @return what is in use now; with problems when the remembered tree is gone or damaged, and
     *     then it is the built-in one
     */
    public Checked<TreeChoice> resume() {
        Checked<TreeChoice> resumed =
                remembered().map(this::use).orElseGet(() -> Checked.of(current()));
        return resumed.value().isPresent() ? resumed : Checked.of(current(), resumed.problems());
    }

    private Optional<Path> remembered() {
        try {
            return settings.find(CHOSEN).filter(text -> !text.isEmpty()).map(Path::of);
        } catch (InvalidPathException writtenElsewhere) {
            return Optional.empty();
        }
    }

    /** Reads the tree's files afresh: they were changed by somebody else. */
    public void reload() {
        OpenTree old = open;
        become(open(old.choice(), old.catalogue().tree()));
    }

    private void become(OpenTree next) {
        OpenTree old = open;
        open = next;
        old.close();
    }

    @Override
    public void close() {
        open.close();
    }

    OpenTree open() {
        return open;
    }

    private OpenTree builtIn() {
        return open(TreeChoice.BUILT_IN, withOwn());
    }

    private FirmwareTree withOwn() {
        return FirmwareTree.builtIn(home.folder()).withOwn(own);
    }

    private OpenTree open(TreeChoice choice, FirmwareTree tree) {
        return new OpenTree(
                choice,
                tree,
                new BoardList(new CatalogueIndex(tree, indexes), settings::recentBoards));
    }
}
