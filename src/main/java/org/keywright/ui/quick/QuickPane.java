package org.keywright.ui.quick;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.ui.control.SearchField;
import org.keywright.ui.words.Phrase;

/** The command palette: a field, and below it what fits; the cursor stays in the field. */
public final class QuickPane extends VBox {

    private static final int PAGE = 8;

    private final QuickViewModel quick;
    private final SearchField search =
            new SearchField(Phrase.of("Commands, layers, keymaps, keyboards, options"));
    private final ListView<QuickEntry> list = new ListView<>();
    private final ListChangeListener<QuickEntry> onFound = change -> selectFirst();

    /** A palette that shows what a view model finds. */
    public QuickPane(QuickViewModel quick) {
        super(8);
        this.quick = quick;
        list.setItems(quick.found());
        list.setCellFactory(view -> new QuickCell());
        list.setFocusTraversable(false);
        list.setAccessibleText(Phrase.of("What fits"));
        list.getStyleClass().add("quick-list");
        Label nothing = new Label(Phrase.of("Nothing fits: try fewer letters."));
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        search.getStyleClass().add("large");
        Label hint = new Label(Phrase.of("Up and Down choose, Enter does it, Esc leaves"));
        hint.getStyleClass().addAll("text-muted", "text-small");
        getChildren().addAll(search, list, hint);
        getStyleClass().add("quick-pane");
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> take());
    }

    /** Starts to follow the view model. */
    public void attach() {
        search.textProperty().bindBidirectional(quick.queryProperty());
        quick.found().addListener(onFound);
        selectFirst();
    }

    /** Stops following the view model. */
    public void detach() {
        search.textProperty().unbindBidirectional(quick.queryProperty());
        quick.found().removeListener(onFound);
    }

    /** Puts the keyboard focus into the field. */
    public void focusSearch() {
        search.requestFocus();
    }

    private void selectFirst() {
        if (!quick.found().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
            list.scrollTo(0);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(PAGE);
            case PAGE_UP -> step(-PAGE);
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - 3));
        }
    }

    private void take() {
        QuickEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            quick.onTake(entry);
        }
    }
}
