package org.keywright.ui.shell;

import java.util.Optional;
import javafx.util.Subscription;
import org.keywright.application.BoardOptions;
import org.keywright.application.Keywright;
import org.keywright.build.SwitchCost;
import org.keywright.keymap.Edit;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.ui.build.SizeState;
import org.keywright.ui.keymap.EditorViewModel;
import org.keywright.ui.options.OptionsActions;

/** The options of the open keymap. */
record ShellOptions(Keywright program, Session session) implements OptionsActions {

    private EditorViewModel editor() {
        return session.editor();
    }

    @Override
    public BoardOptions options() {
        return program.options().of(editor().keyboard());
    }

    @Override
    public Value.Table config() {
        return editor().document().config();
    }

    @Override
    public Subscription follow(Runnable changed) {
        return editor().documentProperty().subscribe((before, after) -> changed.run());
    }

    @Override
    public void apply(Edit edit) {
        editor().apply(edit);
    }

    @Override
    public void undo() {
        editor().onUndo();
    }

    @Override
    public void redo() {
        editor().onRedo();
    }

    @Override
    public Optional<Long> cost(OptionPath path) {
        return session.build().sizes().stateProperty().get() instanceof SizeState.Known known
                ? known.table().stream()
                        .flatMap(table -> table.costs().stream())
                        .filter(cost -> cost.feature().option().equals(path.toString()))
                        .map(SwitchCost::outcome)
                        .filter(SwitchCost.Measured.class::isInstance)
                        .map(outcome -> ((SwitchCost.Measured) outcome).flash())
                        .findFirst()
                : Optional.empty();
    }
}
