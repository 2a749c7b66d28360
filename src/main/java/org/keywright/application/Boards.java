package org.keywright.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.keywright.catalogue.ApiSources;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.search.BoardSearch;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.FacetCount;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Readme;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keycode.ShownKeycodes;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.mapping.MappingTables;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/**
 * Keyboards and keycodes of the firmware tree in use. Thread-safe; reads files when first asked and
 * keeps what it read.
 */
public final class Boards {

    private final Trees trees;

    Boards(Trees trees) {
        this.trees = trees;
    }

    private BoardList list() {
        return trees.open().list();
    }

    private Catalogue catalogue() {
        return trees.open().catalogue();
    }

    /** Every keyboard known so far, sorted by id; see {@link #search}. */
    public List<BoardSummary> all() {
        return list().boards();
    }

    /**
     * Keyboards that a query finds, the closest first, and how many there are of each kind; all of
     * them for a blank query. The query language is in {@code docs/user/search.md}.
     *
     * <p>Answers from what is known and does not wait for files; only when nobody has asked for
     * this tree before, on this computer, it waits until the tree was read.
     */
    public BoardMatches search(String query) {
        return list().search(query);
    }

    /**
     * Looks at the tree's files in the background unless that was done already. What is known
     * meanwhile can be searched: a new state means that a search may find more. Watches the tree in
     * use now; watch again after {@linkplain Trees choosing another}.
     *
     * @param listener hears the present state at once, and later ones on another thread
     * @return to be closed when the listener is not interested any more
     */
    public Watch watch(Consumer<IndexState> listener) {
        return list().watch(listener);
    }

    /**
     * Looks at the tree's files and returns when every keyboard is known as it is now.
     *
     * @param progress hears of a look that takes long, on any thread
     * @throws java.io.UncheckedIOException when the tree cannot be read
     */
    public void refresh(ProgressListener progress) {
        BoardList list = list();
        Watch hearing = list.hear(state -> report(state, progress));
        try {
            list.refresh();
        } finally {
            hearing.close();
        }
    }

    private static void report(IndexState state, ProgressListener progress) {
        if (state instanceof IndexState.Reading(int done, int total) && done < total) {
            progress.progressed("Looking at keyboards", (double) done / total);
        }
    }

    /** The query with a facet's word added, or without it if it was there. */
    public static String toggled(String query, FacetCount facet) {
        return BoardSearch.toggled(query, facet);
    }

    /** The keyboard of that id or former name, resolved; a problem if it is unknown or broken. */
    public Checked<KeyboardDefinition> definition(String id) {
        return trees.open().definition(id);
    }

    /** What the maker says about a keyboard; nothing if there is no readme that can be read. */
    public Readme readme(String id) {
        return new ApiSources(catalogue().tree())
                .readme(id)
                .flatMap(Boards::text)
                .map(Readme::of)
                .orElse(Readme.NONE);
    }

    /** Whoever wrote more than this did not write a readme. */
    private static Optional<String> text(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(new String(bytes.readNBytes(64 * 1024), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The keymap that comes with a keyboard, {@code keymap.json} or {@code keymap.c}. */
    Optional<Path> anyDefaultKeymap(String id) {
        return catalogue().findKeymap(id, "default");
    }

    /** Every keycode there is. */
    public KeycodeTable keycodes() {
        return catalogue().keycodes();
    }

    /**
     * Every keycode as a keymap is drawn with it: legends written for keycaps, and what keyboard
     * and keymap define themselves.
     */
    public KeycodeTable keycodesFor(KeyboardDefinition keyboard, KeymapDocument keymap) {
        return ShownKeycodes.of(
                keycodes(),
                trees.legends(),
                own(keyboard.resolved().items("keycodes")),
                own(keymap.others().items("keycodes")));
    }

    private static List<ShownKeycodes.Own> own(List<Value> declared) {
        return declared.stream()
                .filter(Value.Table.class::isInstance)
                .map(Value.Table.class::cast)
                .filter(one -> one.findText("key").isPresent())
                .map(
                        one ->
                                new ShownKeycodes.Own(
                                        one.findText("key").get(),
                                        one.findText("label").orElse(""),
                                        texts(one.items("aliases"))))
                .toList();
    }

    private static List<String> texts(List<Value> values) {
        return values.stream()
                .filter(Value.Text.class::isInstance)
                .map(text -> ((Value.Text) text).text())
                .toList();
    }

    /** What the schema does not allow in the parts of a keymap.json that only travel along. */
    List<Problem> keymapProblems(JsonDocument keymap) {
        return catalogue().keymapProblems(keymap, KeymapFile.EDITED);
    }

    /** What the schema does not allow in a keymap's option values. */
    List<Problem> optionProblems(Value.Table config) {
        return catalogue().optionProblems(config);
    }

    /** Which name in C is which option. */
    Checked<MappingTables> mappings() {
        return catalogue().mappings();
    }

    /** The keymap that comes with a keyboard. */
    Optional<Path> defaultKeymap(String id) {
        return catalogue().defaultKeymap(id);
    }
}
