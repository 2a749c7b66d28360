package org.keywright.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.keywright.build.BuildRecord;

/** One build of the history: what, when, how large, its hash, how it ended. */
final class HistoryCell extends ListCell<BuildRecord> {

    static final double HEIGHT = 48;

    private final StackPane icon = new StackPane();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label size = new Label();
    private final Label hash = new Label();
    private final HBox row;

    HistoryCell() {
        title.getStyleClass().add("board-name");
        facts.getStyleClass().addAll("text-muted", "text-small");
        size.getStyleClass().add("text-small");
        size.setMinWidth(USE_PREF_SIZE);
        hash.getStyleClass().addAll("text-muted", "history-hash");
        hash.setMinWidth(USE_PREF_SIZE);
        icon.setMinWidth(22);
        VBox words = new VBox(1, title, facts);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox figures = new VBox(1, size, hash);
        figures.setAlignment(Pos.CENTER_RIGHT);
        row = new HBox(10, icon, words, figures);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("board-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BuildRecord record, boolean empty) {
        super.updateItem(record, empty);
        if (empty || record == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String outcome = HistoryWords.outcome(record);
        String when = HistoryWords.when(record.began(), Instant.now(), ZoneId.systemDefault());
        title.setText(HistoryWords.title(record));
        facts.setText(outcome + " · " + when + " · " + HistoryWords.firmware(record.subject()));
        size.setText(HistoryWords.size(record));
        hash.setText(HistoryWords.hash(record));
        icon.getChildren().setAll(OutcomeIcon.of(record.outcome()));
        // A cell is filled while the list is laid out, when this frame's styles are already found:
        // without its font the icon would be drawn as an empty box.
        icon.applyCss();
        setGraphic(row);
        setAccessibleText(title.getText() + ", " + facts.getText() + ", " + size.getText());
    }
}
