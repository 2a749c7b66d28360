package org.keywright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import org.keywright.application.HostLanguages;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keymap.ExtraKind;
import org.keywright.ui.control.TypedKeys;
import org.keywright.ui.extras.CodeBook;
import org.keywright.ui.extras.ExtrasPane;
import org.keywright.ui.extras.ExtrasViewModel;
import org.keywright.ui.keymap.EditorViewModel;

/** Beside the editor: what is beyond plain keys, while the user wants to see it. */
final class ExtrasSide {

    private final ExtrasViewModel extras;
    private final ExtrasPane pane;
    private final Consumer<Optional<Node>> show;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /**
     * @param search finds keycodes, best first
     * @param show puts the panel into the window, or nothing in its place
     */
    ExtrasSide(
            EditorViewModel editor,
            HostLanguages languages,
            Function<String, List<KeycodeEntry>> search,
            Consumer<Optional<Node>> show) {
        this.show = show;
        CodeBook codes = new CodeBook(editor.keycodes(), search, TypedKeys.read()::find);
        extras =
                new ExtrasViewModel(
                        editor.documentProperty(),
                        editor::apply,
                        editor.loan(),
                        codes,
                        again -> step(editor, again));
        extras.languagesFrom(new ShellTexts(languages, editor.keycodes()));
        pane = new ExtrasPane(extras, this::close);
    }

    private static void step(EditorViewModel editor, boolean again) {
        if (again) {
            editor.onRedo();
        } else {
            editor.onUndo();
        }
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    void toggle() {
        if (open.get()) {
            close();
        } else {
            open();
        }
    }

    private void open() {
        if (!open.get()) {
            open.set(true);
            pane.attach();
            show.accept(Optional.of(pane));
        }
    }

    /** Opens the panel with an entry in it. */
    void reveal(ExtraKind kind, int index) {
        open();
        extras.onShow(kind, index);
    }

    void close() {
        if (open.get()) {
            open.set(false);
            pane.detach();
            show.accept(Optional.empty());
        }
    }
}
