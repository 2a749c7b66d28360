package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.catalogue.search.BoardSearch;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.FacetCount;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/** Keyboards and keycodes. Thread-safe; reads files when first asked and keeps what it read. */
public final class Boards implements AutoCloseable {

    private final Catalogue catalogue;
    private final BoardList list;

    /** A keymap is checked after every edit; its keyboard need not be resolved every time. */
    private final Map<String, Checked<KeyboardDefinition>> resolved = new ConcurrentHashMap<>();

    Boards(Home home) {
        catalogue = new Catalogue(FirmwareTree.builtIn(home.folder()));
        list = new BoardList(catalogue);
    }

    /** Every keyboard known so far, sorted by id; see {@link #search}. */
    public List<BoardSummary> all() {
        return list.boards();
    }

    /**
     * Keyboards that a query finds, the closest first, and how many there are of each kind; all of
     * them for a blank query. The query language is in {@code docs/user/search.md}.
     *
     * <p>Answers from what is known and does not wait for files; only when nobody has asked for
     * this tree before, on this computer, it waits until the tree was read.
     */
    public BoardMatches search(String query) {
        return list.search(query);
    }

    /**
     * Looks at the tree's files in the background unless that was done already. What is known
     * meanwhile can be searched: a new state means that a search may find more.
     *
     * @param listener hears the present state at once, and later ones on another thread
     * @return to be closed when the listener is not interested any more
     */
    public Watch watch(Consumer<IndexState> listener) {
        return list.watch(listener);
    }

    /** Looks at the tree's files and returns when every keyboard is known as it is now. */
    public IndexState refresh() {
        list.refresh();
        return list.state();
    }

    /** The query with a facet's word added, or without it if it was there. */
    public static String toggled(String query, FacetCount facet) {
        return BoardSearch.toggled(query, facet);
    }

    /** The keyboard of that id or former name, resolved; a problem if it is unknown or broken. */
    public Checked<KeyboardDefinition> definition(String id) {
        Checked<KeyboardDefinition> known = resolved.get(id);
        if (known != null) {
            return known;
        }
        Checked<KeyboardDefinition> fresh = catalogue.keyboard(id);
        if (fresh.good()) {
            resolved.put(id, fresh);
        }
        return fresh;
    }

    /** Every keycode there is. */
    public KeycodeTable keycodes() {
        return catalogue.keycodes();
    }

    /** What the schema does not allow in the parts of a keymap.json that only travel along. */
    List<Problem> keymapProblems(JsonDocument keymap) {
        return catalogue.keymapProblems(keymap, KeymapFile.EDITED);
    }

    /** What the schema does not allow in a keymap's option values. */
    List<Problem> optionProblems(Value.Table config) {
        return catalogue.optionProblems(config);
    }

    /** The keymap that comes with a keyboard. */
    Optional<Path> defaultKeymap(String id) {
        return catalogue.defaultKeymap(id);
    }

    @Override
    public void close() {
        list.close();
    }
}
