package org.keywright.application;

import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.problem.Checked;

/** Keyboards and keycodes. Thread-safe; reads files when first asked and keeps what it read. */
public final class Boards {

    private final Home home;

    Boards(Home home) {
        this.home = home;
    }

    /** Every keyboard, sorted by id. */
    public List<BoardSummary> all() {
        throw new IllegalStateException("waits for the catalogue in " + home);
    }

    /**
     * Keyboards whose id, name, manufacturer or processor contain every word, best first; all of
     * them for a blank query.
     */
    public List<BoardSummary> search(String query) {
        return all();
    }

    /** The keyboard of that id or alias, resolved; a problem if it is unknown or broken. */
    public Checked<KeyboardDefinition> definition(String id) {
        throw new IllegalStateException("waits for the catalogue");
    }

    /** Every keycode there is. */
    public KeycodeTable keycodes() {
        throw new IllegalStateException("waits for the catalogue");
    }
}
