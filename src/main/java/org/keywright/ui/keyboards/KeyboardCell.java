package org.keywright.ui.keyboards;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.CacheHint;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keyboard.ProcessorName;
import org.keywright.ui.control.LayoutThumbnail;
import org.keywright.ui.words.Phrase;

/** One keyboard in the list: its silhouette, its names, its maker, keys and processor. */
final class KeyboardCell extends ListCell<BoardSummary> {

    /** All rows are equally high, so that a long list need not measure them. */
    static final double HEIGHT = 60;

    private static final double ROOMY = 360;

    private final KeyboardsViewModel keyboards;
    private final LayoutThumbnail picture = new LayoutThumbnail(104, 42);
    private final Label name = new Label();
    private final Label folder = new Label();
    private final Label keys = new Label();
    private final Label processor = new Label();
    private final HBox row;

    KeyboardCell(KeyboardsViewModel keyboards) {
        this.keyboards = keyboards;
        // A silhouette is drawn once and then only moved while the list scrolls.
        picture.setCache(true);
        picture.setCacheHint(CacheHint.SPEED);
        name.getStyleClass().add("board-name");
        folder.getStyleClass().addAll("text-muted", "text-small");
        keys.getStyleClass().addAll("text-small", "board-keys");
        processor.getStyleClass().addAll("text-muted", "text-small");
        VBox words = new VBox(3, name, folder);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox facts = new VBox(3, keys, processor);
        facts.setAlignment(Pos.CENTER_RIGHT);
        facts.setMinWidth(USE_PREF_SIZE);
        // The preview says them too, but what the keyboard is called has to be read here.
        facts.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY));
        facts.managedProperty().bind(facts.visibleProperty());
        row = new HBox(14, picture, words, facts);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("board-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BoardSummary board, boolean empty) {
        BoardSummary before = getItem();
        super.updateItem(board, empty);
        if (empty || board == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (board != before || getGraphic() == null) {
            picture.draw(KeyboardGeometry.of(board.silhouette().layout()));
        }
        name.setText(BoardWords.name(board));
        folder.setText(second(board));
        keys.setText(BoardWords.keys(board.keys()));
        processor.setText(ProcessorName.spelled(board.processor()));
        setAccessibleText(
                String.join(
                        ", ",
                        name.getText(),
                        folder.getText(),
                        keys.getText(),
                        processor.getText()));
        setGraphic(row);
    }

    private String second(BoardSummary board) {
        Optional<String> former =
                BoardWords.formerName(board, QueryText.of(keyboards.queryProperty().get()).words());
        if (former.isPresent()) {
            return Phrase.of("{0} · formerly {1}", board.id(), former.get());
        }
        return board.manufacturer().isBlank()
                ? board.id()
                : board.id() + " · " + board.manufacturer();
    }
}
