package org.keywright.ui.options;

import java.nio.file.Path;
import java.util.Optional;
import javafx.util.Subscription;
import org.keywright.application.BoardOptions;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.Edit;
import org.keywright.keymap.History;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.ui.fx.Background;

/** The options of a keymap for a keyboard that comes with the program, without a window. */
final class OptionsBench implements OptionsActions {

    final OptionsViewModel model = new OptionsViewModel(this, Background.direct());
    private final BoardOptions options;
    private History history;
    private Runnable changed = () -> {};

    OptionsBench(Path folder, String board) {
        Keywright program =
                Keywright.open(
                        new Home(Path.of(System.getProperty(Home.PROPERTY, "."))),
                        UserFolders.below(folder));
        KeyboardDefinition keyboard = program.boards().definition(board).value().orElseThrow();
        options = program.options().of(keyboard);
        history =
                new History(
                        program.keymaps()
                                .create(board, Optional.empty())
                                .value()
                                .orElseThrow()
                                .document()
                                .withConfig(Value.Table.empty()));
    }

    /** The keymap was read anew, with that config. */
    void reread(Value.Table config) {
        history = new History(history.current().withConfig(config));
        changed.run();
    }

    KeymapDocument document() {
        return history.current();
    }

    /** How many undos there are. */
    int steps() {
        int steps = 0;
        while (history.undoLabel().isPresent()) {
            history.undo();
            steps++;
        }
        for (int i = 0; i < steps; i++) {
            history.redo();
        }
        return steps;
    }

    OptionField field(String path) {
        return model.find(OptionPath.of(path)).orElseThrow();
    }

    Optional<Value> own(String path) {
        return config().at(OptionPath.of(path));
    }

    @Override
    public BoardOptions options() {
        return options;
    }

    @Override
    public Value.Table config() {
        return history.current().config();
    }

    @Override
    public Subscription follow(Runnable listener) {
        changed = listener;
        return () -> changed = () -> {};
    }

    @Override
    public void apply(Edit edit) {
        history.apply(edit);
        changed.run();
    }

    @Override
    public void undo() {
        history.undo();
        changed.run();
    }

    @Override
    public void redo() {
        history.redo();
        changed.run();
    }

    @Override
    public Optional<Long> cost(OptionPath path) {
        return path.toString().equals("features.console") ? Optional.of(4296L) : Optional.empty();
    }
}
