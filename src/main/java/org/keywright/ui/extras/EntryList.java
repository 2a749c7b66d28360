package org.keywright.ui.extras;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.keywright.option.Value;
import org.keywright.ui.words.Phrase;

/** The entries of the kind that is shown; the selected one is in the form below. */
final class EntryList extends ScrollPane {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    /** So many are seen without scrolling; the form below needs the room as well. */
    private static final int MOST_ROWS = 4;

    private static final double ROW = 29;

    /** So many are made at a time: a dictionary has thousands, and each row costs time. */
    private static final int PAGE = 100;

    private final ExtrasViewModel extras;
    private final VBox rows = new VBox();

    EntryList(ExtrasViewModel extras) {
        this.extras = extras;
        rows.getStyleClass().add("extra-rows");
        setContent(rows);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("extra-list");
    }

    void show() {
        boolean here = isFocusWithin();
        rows.getChildren().clear();
        List<Value.Table> entries = extras.entries();
        int first = Math.max(0, extras.selected()) / PAGE * PAGE;
        int end = Math.min(first + PAGE, entries.size());
        if (first > 0) {
            rows.getChildren().add(page(first - PAGE, first));
        }
        int before = rows.getChildren().size();
        for (int i = first; i < end; i++) {
            rows.getChildren().add(row(i, entries.get(i)));
        }
        if (end < entries.size()) {
            rows.getChildren().add(page(end, Math.min(end + PAGE, entries.size())));
        }
        setMinHeight(Math.min(MOST_ROWS, entries.size()) * ROW + 14);
        setManaged(!entries.isEmpty());
        setVisible(!entries.isEmpty());
        if (here && extras.selected() >= 0 && extras.selected() < entries.size()) {
            rows.getChildren().get(before + extras.selected() - first).requestFocus();
        }
    }

    /** Leads to the entries before or behind those that are made. */
    private Button page(int from, int end) {
        Button page = new Button(Phrase.of("Numbers {0} to {1}", from, end - 1));
        page.getStyleClass().addAll("flat", "small", "extra-page");
        page.setMaxWidth(Double.MAX_VALUE);
        page.setOnAction(event -> extras.selectedProperty().set(from));
        return page;
    }

    private Region row(int index, Value.Table entry) {
        Label number = new Label(Integer.toString(index));
        number.getStyleClass().add("extra-number");
        Label name = new Label(ExtraWords.entry(extras.kind(), index, entry, extras.codes()));
        name.setMinWidth(60);
        Label summary = new Label(ExtraWords.summary(extras.kind(), entry, extras.codes()));
        summary.getStyleClass().addAll("text-muted", "text-small");
        summary.setMinWidth(0);
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox row = new HBox(8, number, name, summary);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("extra-row");
        row.setFocusTraversable(true);
        row.setAccessibleText(
                Phrase.of("{0}, number {1}", name.getText() + " " + summary.getText(), index));
        row.pseudoClassStateChanged(SHOWN, index == extras.selected());
        row.setOnMousePressed(
                event -> {
                    row.requestFocus();
                    extras.selectedProperty().set(index);
                });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, index));
        RowDrags.install(row, "entry", index, extras::onMove);
        return row;
    }

    private void key(KeyEvent event, int index) {
        int last = extras.entries().size() - 1;
        switch (event.getCode()) {
            case ENTER, SPACE -> extras.selectedProperty().set(index);
            case DELETE -> {
                extras.selectedProperty().set(index);
                extras.onRemove();
            }
            case UP -> go(event, index, Math.max(0, index - 1));
            case DOWN -> go(event, index, Math.min(last, index + 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(KeyEvent event, int from, int to) {
        if (event.isAltDown()) {
            extras.onMove(from, to);
        } else {
            extras.selectedProperty().set(to);
        }
    }
}
