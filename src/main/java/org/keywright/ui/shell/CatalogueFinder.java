package org.keywright.ui.shell;

import java.util.function.Consumer;
import org.keywright.application.Boards;
import org.keywright.application.IndexState;
import org.keywright.application.Keywright;
import org.keywright.application.Watch;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.FacetCount;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Checked;
import org.keywright.ui.keyboards.BoardFinder;
import org.keywright.ui.keyboards.BoardLook;

/** Finds keyboards in the tree that the program reads from. */
final class CatalogueFinder implements BoardFinder {

    private final Keywright program;

    CatalogueFinder(Keywright program) {
        this.program = program;
    }

    @Override
    public Watch watch(Consumer<IndexState> listener) {
        return program.boards().watch(listener);
    }

    @Override
    public BoardMatches search(String query) {
        return program.boards().search(query);
    }

    @Override
    public String toggled(String query, FacetCount facet) {
        return Boards.toggled(query, facet);
    }

    @Override
    public BoardLook look(String id) {
        Checked<KeyboardDefinition> keyboard = program.boards().definition(id);
        return new BoardLook(
                keyboard,
                keyboard.value().map(program.keymaps()::usualLayout).orElse(""),
                program.boards().readme(id));
    }
}
