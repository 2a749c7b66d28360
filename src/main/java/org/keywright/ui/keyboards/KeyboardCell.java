package org.keywright.ui.keyboards;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.Layout;
import org.keywright.problem.Checked;
import org.keywright.ui.control.LayoutThumbnail;

/** One keyboard in the list: its silhouette, its name and its facts. */
final class KeyboardCell extends ListCell<BoardSummary> {

    private final KeyboardsViewModel keyboards;
    private final LayoutThumbnail picture = new LayoutThumbnail(92, 40);
    private final Label name = new Label();
    private final Label facts = new Label();
    private final HBox row;
    private Subscription looking = Subscription.EMPTY;

    KeyboardCell(KeyboardsViewModel keyboards) {
        this.keyboards = keyboards;
        name.getStyleClass().add("board-name");
        facts.getStyleClass().addAll("text-muted", "text-small");
        VBox words = new VBox(2, name, facts);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(14, picture, words);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("board-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BoardSummary board, boolean empty) {
        super.updateItem(board, empty);
        looking.unsubscribe();
        looking = Subscription.EMPTY;
        if (empty || board == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(board.name().isBlank() ? board.id() : board.name());
        facts.setText(board.id());
        setAccessibleText(name.getText() + ", " + facts.getText());
        looking = keyboards.look(board.id()).subscribe(this::draw);
        setGraphic(row);
    }

    private void draw(Optional<Checked<KeyboardDefinition>> seen) {
        Optional<KeyboardDefinition> keyboard = seen.flatMap(Checked::value);
        if (keyboard.isPresent() && !keyboard.get().layouts().isEmpty()) {
            Layout first = keyboard.get().layoutList().getFirst();
            picture.draw(first);
            facts.setText(keyboard.get().id() + " · " + first.keys().size() + " keys");
        } else {
            picture.clear();
        }
    }
}
