package org.keywright.ui.options;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.keywright.option.OptionPath;

/** A row of the list: a heading or an option. */
final class OptionCell extends ListCell<OptionsRow> {

    private static final double NARROWEST = 230;

    private final OptionPane pane;
    private final Label title = new Label();
    private final Label help = new Label();
    private final VBox heading = new VBox(2, title, help);

    OptionCell(Function<OptionPath, String> titles) {
        pane = new OptionPane(titles);
        help.setWrapText(true);
        help.getStyleClass().add("text-muted");
        heading.getStyleClass().add("option-heading");
        getStyleClass().add("option-cell");
        // As wide as the list, never wider: words wrap instead.
        setPrefWidth(0);
        setMinHeight(0);
    }

    @Override
    protected void updateItem(OptionsRow row, boolean empty) {
        if (!empty && row != null && row.equals(getItem())) {
            super.updateItem(row, empty);
            return;
        }
        super.updateItem(row, empty);
        pane.release();
        setGraphic(empty || row == null ? null : drawn(row));
    }

    /** A cell would ask what is in it how high it likes to be without saying how wide it is. */
    @Override
    protected double computePrefHeight(double width) {
        Node drawn = getGraphic();
        if (drawn == null) {
            return super.computePrefHeight(width);
        }
        double around = snappedLeftInset() + snappedRightInset();
        // Before the list knows its own width it asks as if there were none.
        double inside = Math.max(width - around, NARROWEST);
        return snappedTopInset() + drawn.prefHeight(inside) + snappedBottomInset();
    }

    private Node drawn(OptionsRow row) {
        return switch (row) {
            case OptionsRow.Heading(String words, String more, boolean group) -> {
                title.setText(words);
                title.getStyleClass().setAll("label", group ? "option-group" : "option-table");
                help.setText(more);
                help.setVisible(!more.isEmpty());
                help.setManaged(!more.isEmpty());
                yield heading;
            }
            case OptionsRow.Field(OptionField field, boolean astray) -> {
                pane.lend(field, astray);
                yield pane;
            }
        };
    }

    /** Where the keyboard focus stops within the row, in order. */
    List<Node> stops() {
        return getItem() instanceof OptionsRow.Field && getGraphic() == pane
                ? pane.stops()
                : List.of();
    }
}
