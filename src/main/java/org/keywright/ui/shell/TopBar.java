package org.keywright.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.ui.build.BuildButton;
import org.keywright.ui.build.FirmwareViewModel;
import org.keywright.ui.control.Icons;
import org.keywright.ui.control.Narrow;
import org.keywright.ui.keymap.EditorViewModel;
import org.keywright.ui.keymap.LayerEdits;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** Above the editor: which keyboard, layout and keymap; undo, redo, save, problems, build. */
final class TopBar extends HBox {

    /** Narrower than this in pixels, words give way to what is chosen and typed. */
    private static final double ROOMY = 960;

    private final EditorViewModel editor;
    private final LayerEdits edits;
    private final LayoutChooser layouts;
    private final TextField name = new TextField();
    private final Label state = new Label();
    private final Button undo;
    private final Button redo;
    private final Button save;
    private final Button problems;
    private final ToggleButton options;
    private final ReadOnlyBooleanProperty showingOptions;
    private final ToggleButton extras;
    private final ReadOnlyBooleanProperty showingExtras;
    private final BuildButton build;
    private Subscription bound = Subscription.EMPTY;

    TopBar(
            EditorViewModel editor,
            Commands commands,
            FirmwareViewModel firmware,
            ReadOnlyBooleanProperty showingOptions,
            ReadOnlyBooleanProperty showingExtras) {
        this.editor = editor;
        this.showingExtras = showingExtras;
        extras = extras(commands);
        this.showingOptions = showingOptions;
        options = options(commands);
        edits = new LayerEdits(editor);
        layouts = new LayoutChooser(editor.keyboard());
        undo = Icons.button(MaterialDesignU.UNDO, Phrase.of("Undo"), commands::undo);
        redo = Icons.button(MaterialDesignR.REDO, Phrase.of("Redo"), commands::redo);
        save = save(commands);
        problems = problems(commands);
        build = new BuildButton(firmware, commands::build);
        getChildren()
                .addAll(
                        home(commands),
                        title(),
                        layouts,
                        name,
                        state,
                        space(),
                        undo,
                        redo,
                        open(commands),
                        save,
                        extras,
                        options,
                        problems,
                        new MoreMenu(commands),
                        build);
        getChildren().forEach(TopBar::keepWhole);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("top-bar");
        chooseLayouts();
        nameKeymap();
        Narrow.below(ROOMY, this);
        widthProperty().subscribe(this::tellState);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Button open(Commands commands) {
        return Icons.button(
                MaterialDesignF.FOLDER_OPEN_OUTLINE, Phrase.of("Open (Ctrl+O)"), commands::open);
    }

    private static Button save(Commands commands) {
        return Icons.button(
                MaterialDesignC.CONTENT_SAVE_OUTLINE, Phrase.of("Save (Ctrl+S)"), commands::save);
    }

    private static Button home(Commands commands) {
        return Icons.button(MaterialDesignA.ARROW_LEFT, Phrase.of("Start screen"), commands::home);
    }

    private static Button problems(Commands commands) {
        Button button = new Button("0", new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        button.getStyleClass().addAll("flat", "problems-button");
        button.setOnAction(event -> commands.problems());
        return button;
    }

    private static ToggleButton extras(Commands commands) {
        ToggleButton toggle =
                Icons.toggle(
                        MaterialDesignS.SCRIPT_TEXT_OUTLINE,
                        Phrase.of("Macros, tap dances, combos and more (Ctrl+E)"));
        toggle.getStyleClass().add("extras-toggle");
        toggle.setOnAction(event -> commands.extras());
        return toggle;
    }

    private static ToggleButton options(Commands commands) {
        ToggleButton toggle =
                Icons.toggle(MaterialDesignT.TUNE_VARIANT, Phrase.of("Options (Ctrl+,)"));
        toggle.getStyleClass().add("options-toggle");
        toggle.setOnAction(event -> commands.options());
        return toggle;
    }

    private static void keepWhole(javafx.scene.Node node) {
        if (node instanceof ButtonBase button) {
            button.setMinWidth(USE_PREF_SIZE);
        }
    }

    private VBox title() {
        Label board = new Label(editor.keyboard().name());
        board.getStyleClass().add("board-title");
        Label id = new Label(editor.keyboard().id());
        id.getStyleClass().addAll("text-muted", "text-small");
        VBox title = new VBox(board, id);
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(60);
        return title;
    }

    private void chooseLayouts() {
        layouts.setOnAction(
                event -> {
                    if (layouts.getValue() != null) {
                        edits.onLayout(layouts.getValue());
                    }
                });
    }

    private void nameKeymap() {
        name.setAccessibleText(Phrase.of("Keymap name"));
        name.setTooltip(new Tooltip(Phrase.of("Keymap name")));
        name.setPrefColumnCount(12);
        name.setOnAction(event -> edits.onRename(name.getText()));
        name.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                edits.onRename(name.getText());
                            }
                        });
        state.getStyleClass().add("text-muted");
        state.setMinWidth(USE_PREF_SIZE);
    }

    void attach() {
        build.attach();
        bound =
                Subscription.combine(
                        editor.documentProperty().subscribe(this::refresh),
                        editor.savedProperty().subscribe(this::refresh),
                        editor.dirtyProperty().subscribe(this::refresh),
                        editor.problems().subscribe(this::countProblems),
                        showingOptions.subscribe(options::setSelected),
                        showingExtras.subscribe(extras::setSelected));
        countProblems();
        refresh();
    }

    void detach() {
        build.detach();
        bound.unsubscribe();
    }

    private void refresh() {
        layouts.setValue(editor.layout().name());
        name.setText(editor.document().name());
        tellState();
        label(
                undo,
                Phrase.of("Undo"),
                Echo.edit(editor.undoLabelProperty().get()),
                Phrase.of("Ctrl+Z"));
        label(
                redo,
                Phrase.of("Redo"),
                Echo.edit(editor.redoLabelProperty().get()),
                Phrase.of("Ctrl+Shift+Z"));
    }

    private void tellState() {
        String words = editor.dirtyProperty().get() ? Phrase.of("● Unsaved") : "";
        state.setAccessibleText(words);
        state.setTooltip(words.isEmpty() ? null : new Tooltip(words));
        state.setText(getWidth() < ROOMY ? words.replaceFirst(" .*", "") : words);
    }

    private static void label(Button button, String verb, String what, String key) {
        button.setDisable(what.isEmpty());
        String words = what.isEmpty() ? verb : verb + ": " + what;
        button.getTooltip().setText(words + " (" + key + ")");
        button.setAccessibleText(words);
    }

    private void countProblems() {
        long errors = editor.problems().stream().filter(p -> p.stops()).count();
        int all = editor.problems().size();
        problems.setText(Integer.toString(all));
        problems.getStyleClass().removeAll("danger", "warning", "success");
        problems.getStyleClass().add(errors > 0 ? "danger" : all > 0 ? "warning" : "success");
        String words = Phrase.count(all, "{0} problem", "{0} problems");
        problems.setTooltip(new Tooltip(words));
        problems.setAccessibleText(words);
    }
}
