package org.keywright.ui.keyboards;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.keyboard.BoardSummary;
import org.keywright.ui.control.SearchField;
import org.keywright.ui.words.Phrase;

/** A small list of keyboards to search and to choose one from. */
public final class BoardChooser extends VBox {

    private final KeyboardsViewModel keyboards;
    private final Consumer<String> onChosen;
    private final SearchField search = new SearchField(Phrase.of("Find the keyboard"));
    private final ListView<BoardSummary> list = new ListView<>();
    private final ListChangeListener<BoardSummary> onFound =
            change -> list.getSelectionModel().selectFirst();

    /** A list over a view model of its own; {@code onChosen} hears the keyboard's id. */
    public BoardChooser(KeyboardsViewModel keyboards, Consumer<String> onChosen) {
        this.keyboards = keyboards;
        this.onChosen = onChosen;
        list.setItems(keyboards.found());
        list.setFixedCellSize(KeyboardCell.HEIGHT);
        list.setCellFactory(view -> new KeyboardCell(keyboards));
        list.setAccessibleText(Phrase.of("Keyboards"));
        Label none = new Label(Phrase.of("No keyboard of that name"));
        none.getStyleClass().add("text-muted");
        list.setPlaceholder(none);
        list.getStyleClass().add("board-list");
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        onChosen();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
        getStyleClass().add("board-chooser");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Begins to read and to follow the view model. */
    public void attach() {
        search.textProperty().bindBidirectional(keyboards.queryProperty());
        keyboards.found().addListener(onFound);
        keyboards.onTreeChanged();
    }

    /** Stops following; the view model is of no use afterwards. */
    public void detach() {
        search.textProperty().unbindBidirectional(keyboards.queryProperty());
        keyboards.found().removeListener(onFound);
        keyboards.onLeave();
    }

    /** Puts the keyboard focus into the search field. */
    public void focusSearch() {
        search.requestFocus();
    }

    /** The selected keyboard is the one. */
    public void onChosen() {
        BoardSummary chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onChosen.accept(chosen.id());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            onChosen();
            event.consume();
        } else if (event.getTarget() == search && event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        }
    }
}
