package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;

/** Keyboards and keycodes. Thread-safe; reads files when first asked and keeps what it read. */
public final class Boards {

    private final Catalogue catalogue;

    /** A keymap is checked after every edit; its keyboard need not be resolved every time. */
    private final Map<String, Checked<KeyboardDefinition>> resolved = new ConcurrentHashMap<>();

    Boards(Home home) {
        catalogue = new Catalogue(FirmwareTree.builtIn(home.folder()));
    }

    /** Every keyboard, sorted by id. */
    public List<BoardSummary> all() {
        return summaries(catalogue.boards());
    }

    /**
     * Keyboards whose id, name, manufacturer or processor contain every word, best first; all of
     * them for a blank query.
     */
    public List<BoardSummary> search(String query) {
        return query.isBlank() ? all() : summaries(catalogue.search(query));
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

    private static List<BoardSummary> summaries(List<org.keywright.catalogue.BoardSummary> boards) {
        return boards.stream()
                .map(
                        b ->
                                new BoardSummary(
                                        b.id(),
                                        b.name(),
                                        b.manufacturer(),
                                        b.processor(),
                                        b.keys(),
                                        b.split(),
                                        b.encoders()))
                .toList();
    }
}
