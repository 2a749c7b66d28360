package org.keywright.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.keywright.option.OptionPath;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.keymap.EditorView;
import org.keywright.ui.options.OptionsView;
import org.keywright.ui.options.OptionsViewModel;

/** The keys of the open keymap or its options; the options are made when first asked for. */
final class EditorDeck extends StackPane {

    private final EditorView editor;
    private final ShellViewModel shell;
    private final OptionsViewModel options;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private Optional<OptionsView> view = Optional.empty();
    private Optional<OptionsWarming> warming = Optional.empty();
    private Subscription bound = Subscription.EMPTY;

    EditorDeck(EditorView editor, ShellViewModel shell, Session session) {
        this.editor = editor;
        this.shell = shell;
        options =
                new OptionsViewModel(
                        new ShellOptions(shell.program(), session), shell.background());
        getChildren().add(editor);
        // In a small window something is cut off: let it not be the top bar.
        editor.setMinSize(0, 0);
        setMinSize(0, 0);
    }

    void attach() {
        editor.attach();
        bound =
                shell.treeProperty()
                        .subscribe((before, after) -> view.ifPresent(v -> options.onTreeChanged()));
        warming = Optional.of(new OptionsWarming(this::view, this::getScene));
        warming.get().begin();
    }

    void detach() {
        bound.unsubscribe();
        warming.ifPresent(OptionsWarming::end);
        showKeys();
        editor.detach();
    }

    /** Whether the options are shown. */
    ReadOnlyBooleanProperty showingOptionsProperty() {
        return showing.getReadOnlyProperty();
    }

    void toggleOptions() {
        if (showing.get()) {
            showKeys();
            editor.focusKeyboard();
        } else {
            showOptions().focusSearch();
        }
    }

    /** Shows what a problem is about: an option, or the key that the editor has selected. */
    void show(Problem problem) {
        if (problem.location() instanceof Location.OnOption(String path)) {
            showOption(OptionPath.of(path));
        } else {
            showKeys();
            editor.focusKeyboard();
        }
    }

    /** Shows an option among the others. */
    void showOption(OptionPath path) {
        showOptions();
        options.onShow(path);
    }

    void focusSearch() {
        if (showing.get()) {
            view().focusSearch();
        } else {
            editor.focusSearch();
        }
    }

    private OptionsView showOptions() {
        if (!showing.get()) {
            warming.ifPresent(OptionsWarming::end);
            getChildren().setAll(view());
            view().attach();
            showing.set(true);
        }
        return view();
    }

    private OptionsView view() {
        OptionsView made = view.orElseGet(() -> new OptionsView(options, this::toggleOptions));
        view = Optional.of(made);
        return made;
    }

    private void showKeys() {
        if (showing.get()) {
            view().detach();
            getChildren().setAll(editor);
            showing.set(false);
        }
    }
}
