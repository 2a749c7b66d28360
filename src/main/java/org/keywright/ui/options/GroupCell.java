package org.keywright.ui.options;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.keywright.ui.words.Phrase;

/** A group in the list of groups, with the number of its options that the keymap sets. */
final class GroupCell extends ListCell<GroupRow> {

    private final Label title = new Label();
    private final Label changed = new Label();
    private final HBox box = new HBox(8, title, changed);

    GroupCell() {
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        changed.getStyleClass().add("option-count");
        changed.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        getStyleClass().add("group-cell");
    }

    @Override
    protected void updateItem(GroupRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        title.setText(row.title());
        changed.setText(Integer.toString(row.changed()));
        changed.setVisible(row.changed() > 0);
        changed.setManaged(changed.isVisible());
        setAccessibleText(
                row.changed() == 0
                        ? row.title()
                        : Phrase.of("{0}, {1} changed here", row.title(), row.changed()));
        setGraphic(box);
    }
}
