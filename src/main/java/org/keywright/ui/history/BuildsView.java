package org.keywright.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.build.BuildRecord;
import org.keywright.ui.control.SearchField;
import org.keywright.ui.fx.Pause;
import org.keywright.ui.words.Phrase;

/** All builds: the queue above, the history below, and beside it the build that is looked at. */
public final class BuildsView extends VBox {

    private static final double REGRET = 8_000;

    private final QueueViewModel queue;
    private final HistoryViewModel history;
    private final QueuePane waiting;
    private final HistoryDetail detail;
    private final ListView<BuildRecord> list = new ListView<>();
    private final Label none = new Label();
    private final Label deleted = new Label();
    private final HBox undoBar;
    private final SearchField search =
            new SearchField(Phrase.of("Keyboard, keymap, firmware, hash, failed…"));
    private final Pause regret;
    private Subscription bound = Subscription.EMPTY;

    /** A view of both. */
    public BuildsView(QueueViewModel queue, HistoryViewModel history) {
        this.queue = queue;
        this.history = history;
        waiting = new QueuePane(queue);
        detail = new HistoryDetail(history);
        regret = new Pause(REGRET, history::onDeleteNow);
        list.setItems(history.rows());
        list.setCellFactory(all -> new HistoryCell());
        list.setFixedCellSize(HistoryCell.HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getStyleClass().addAll("board-list", "history-list");
        list.setAccessibleText(Phrase.of("History of builds"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        none.setWrapText(true);
        none.getStyleClass().addAll("text-muted", "empty-note");
        list.setPlaceholder(none);
        search.textProperty().subscribe(text -> history.onFilter(text));
        Button undo = new Button(Phrase.of("Undo"));
        undo.getStyleClass().add("small");
        undo.setOnAction(event -> history.onUndoDelete());
        deleted.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(deleted, Priority.ALWAYS);
        undoBar = new HBox(10, deleted, undo);
        undoBar.setAlignment(Pos.CENTER_LEFT);
        undoBar.getStyleClass().add("undo-bar");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, search, list, undoBar);
        left.setPrefWidth(430);
        left.setMinWidth(300);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setPrefWidth(460);
        HBox both = new HBox(16, left, detail);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren()
                .addAll(heading(Phrase.of("Now")), waiting, heading(Phrase.of("History")), both);
        getStyleClass().add("builds-view");
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("pane-title");
        return heading;
    }

    /** Starts to follow both. */
    public void attach() {
        queue.attach();
        history.attach();
        waiting.attach();
        detail.attach();
        bound =
                Subscription.combine(
                        history.selectedProperty().subscribe(this::select),
                        history.rows().subscribe(this::empty),
                        history.readProperty().subscribe(read -> empty()),
                        history.deletedProperty().subscribe(this::regret),
                        list.getSelectionModel().selectedItemProperty().subscribe(this::look));
    }

    /** Stops following both. */
    public void detach() {
        regret.cancel();
        bound.unsubscribe();
        detail.detach();
        waiting.detach();
        history.detach();
        queue.detach();
    }

    /** Puts the keyboard focus where builds are searched for. */
    public void focusSearch() {
        search.requestFocus();
    }

    private void look(BuildRecord record) {
        if (record != null) {
            history.onSelect(Optional.of(record));
        }
    }

    private void select(Optional<BuildRecord> record) {
        BuildRecord now = list.getSelectionModel().getSelectedItem();
        if (record.isPresent() && !record.get().equals(now)) {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().select(record.get());
        }
    }

    private void empty() {
        if (history.filtered()) {
            none.setText(Phrase.of("No build has these words."));
        } else {
            none.setText(
                    history.readProperty().get()
                            ? Phrase.of(
                                    "No builds yet. Each build that ends is kept here, with its keymap,"
                                            + " its log and its firmware, until you delete it.")
                            : Phrase.of("Reading…"));
        }
    }

    private void regret(String words) {
        deleted.setText(words);
        undoBar.setVisible(!words.isEmpty());
        undoBar.setManaged(!words.isEmpty());
        if (words.isEmpty()) {
            regret.cancel();
        } else {
            regret.restart();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            history.onDelete(List.copyOf(list.getSelectionModel().getSelectedItems()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            history.selectedProperty().get().ifPresent(history.actions()::open);
            event.consume();
        }
    }
}
