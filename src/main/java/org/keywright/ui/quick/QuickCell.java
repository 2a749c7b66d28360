package org.keywright.ui.quick;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of the command palette: what it is, its title, and its shortcut or why it cannot be. */
final class QuickCell extends ListCell<QuickEntry> {

    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final Label kind = new Label();
    private final HBox row;

    QuickCell() {
        detail.getStyleClass().addAll("text-muted", "text-small");
        detail.setMinWidth(0);
        keys.getStyleClass().add("help-keys");
        keys.setMinWidth(USE_PREF_SIZE);
        kind.getStyleClass().addAll("text-muted", "text-small", "quick-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("quick-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(10, kind, title, detail, space, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        getStyleClass().add("quick-cell");
    }

    @Override
    protected void updateItem(QuickEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(FAINT, false);
            return;
        }
        kind.setText(entry.kind().title());
        title.setText(entry.title());
        detail.setText(entry.whyNot().orElse(entry.detail()));
        keys.setText(entry.keys());
        keys.setVisible(!entry.keys().isEmpty());
        pseudoClassStateChanged(FAINT, entry.whyNot().isPresent());
        setAccessibleText(entry.spoken());
        setGraphic(row);
    }
}
