package org.keywright.ui.keyboards;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.keyboard.BoardSummary;
import org.keywright.ui.control.SearchField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/** The start screen: find a keyboard by typing, or go on with a file. */
public final class StartView extends BorderPane {

    private final KeyboardsViewModel keyboards;
    private final SearchField search = new SearchField("Find your keyboard");
    private final ListView<BoardSummary> list = new ListView<>();
    private final Label nothing = new Label();
    private final PreviewPane preview;
    // Not an invalidation listener: those hear of a change before the list itself does.
    private final ListChangeListener<BoardSummary> onFound = change -> selectFirst();
    private Subscription bound = Subscription.EMPTY;

    /** A start screen that offers these recent files and examples. */
    public StartView(
            KeyboardsViewModel keyboards,
            StartActions actions,
            List<Path> recent,
            Map<String, Path> examples) {
        this.keyboards = keyboards;
        preview = new PreviewPane(keyboards, actions);
        list.setItems(keyboards.found());
        list.setCellFactory(view -> new KeyboardCell(keyboards));
        list.setAccessibleText("Keyboards");
        list.setPlaceholder(nothing);
        list.getStyleClass().add("board-list");
        nothing.getStyleClass().add("text-muted");
        nothing.setWrapText(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        search.getStyleClass().add("large");
        VBox finding = new VBox(12, search, list);
        finding.getStyleClass().add("finding-pane");
        HBox middle = new HBox(finding, preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        setLeft(side(actions, recent, examples));
        setCenter(middle);
        getStyleClass().add("start-view");
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        preview.begin();
                    }
                });
    }

    private static VBox side(StartActions actions, List<Path> recent, Map<String, Path> examples) {
        Label name = new Label("Keywright", new FontIcon(MaterialDesignK.KEYBOARD));
        name.getStyleClass().addAll("title-2", "wordmark");
        Label tag = new Label("Keymaps and firmware for QMK keyboards, made on your own machine.");
        tag.setWrapText(true);
        tag.getStyleClass().add("text-muted");
        Button open =
                new Button("Open a keymap…", new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> actions.choose());
        VBox side = new VBox(10, name, tag, open);
        side.getStyleClass().add("start-side");
        if (!recent.isEmpty()) {
            side.getChildren().add(files("Recent", named(recent), true, actions::open));
        }
        if (!examples.isEmpty()) {
            side.getChildren().add(files("Examples", examples, false, actions::example));
        }
        Label drop = new Label("or drop a keymap.json anywhere on this window");
        drop.setWrapText(true);
        drop.getStyleClass().addAll("text-muted", "text-small");
        side.getChildren().add(3, drop);
        return side;
    }

    private static Map<String, Path> named(List<Path> files) {
        Map<String, Path> named = new LinkedHashMap<>();
        for (Path file : files) {
            boolean generic = file.endsWith("keymap.json") && file.getNameCount() > 1;
            Path name = generic ? file.getParent().getFileName() : file.getFileName();
            named.put(named.containsKey(name.toString()) ? file.toString() : name.toString(), file);
        }
        return named;
    }

    private static VBox files(
            String title, Map<String, Path> files, boolean folders, Consumer<Path> onOpen) {
        Label heading = new Label(title);
        heading.getStyleClass().add("pane-title");
        VBox all = new VBox(2, heading);
        files.forEach(
                (name, file) ->
                        all.getChildren()
                                .add(new FileLink(name, file, folders, () -> onOpen.accept(file))));
        all.setAlignment(Pos.TOP_LEFT);
        return all;
    }

    /** Starts to follow the view model. */
    public void attach() {
        search.textProperty().bindBidirectional(keyboards.queryProperty());
        bound =
                Subscription.combine(
                        list.getSelectionModel().selectedItemProperty().subscribe(this::choose),
                        keyboards.searchedProperty().subscribe(this::say),
                        keyboards.queryProperty().subscribe(() -> say(true)));
        keyboards.found().addListener(onFound);
        selectFirst();
    }

    /** Stops following the view model. */
    public void detach() {
        search.textProperty().unbindBidirectional(keyboards.queryProperty());
        bound.unsubscribe();
        keyboards.found().removeListener(onFound);
        preview.release();
    }

    /** Puts the keyboard focus into the search field. */
    public void focusSearch() {
        search.requestFocus();
    }

    private void choose(BoardSummary board) {
        preview.choose(Optional.ofNullable(board).map(BoardSummary::id));
    }

    private void selectFirst() {
        if (list.getSelectionModel().isEmpty() && !keyboards.found().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void say(boolean searched) {
        nothing.setText(
                searched && keyboards.searchedProperty().get()
                        ? "No keyboard matches “" + keyboards.queryProperty().get() + "”."
                        : "Reading keyboards…");
    }

    private void searchKey(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        if (step != 0) {
            int to = list.getSelectionModel().getSelectedIndex() + step;
            list.getSelectionModel()
                    .clearAndSelect(Math.clamp(to, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(Math.max(0, to - 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            preview.begin();
            event.consume();
        }
    }
}
