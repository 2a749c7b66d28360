package org.keywright.ui.options;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The list of options. Only the rows in sight exist, so the keyboard's way from one to the next is
 * led here: Tab goes through the controls row by row, arrows through the rows.
 */
final class OptionsList extends ListView<OptionsRow> {

    private static final int LOOKS = 3;

    OptionsList(OptionsViewModel options) {
        super(options.rows());
        setCellFactory(list -> new OptionCell(options::title));
        getStyleClass().add("options-list");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        boolean inside = isFocusWithin() && !isFocused();
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && inside) {
            if (step(event.isShiftDown() ? -1 : 1)) {
                event.consume();
            }
        } else if (!inside && opens(event.getCode()) && focusRow(chosen(), 1)) {
            event.consume();
        }
    }

    private static boolean opens(KeyCode code) {
        return code == KeyCode.ENTER || code == KeyCode.SPACE || code == KeyCode.F2;
    }

    private int chosen() {
        return Math.max(0, getSelectionModel().getSelectedIndex());
    }

    /** Puts the focus on the list, with its present row chosen. */
    void focusList() {
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
        requestFocus();
    }

    /** Puts the focus on the first option from that row on, or back from it. */
    boolean focusRow(int from, int way) {
        for (int i = from; i >= 0 && i < getItems().size(); i += way) {
            if (getItems().get(i) instanceof OptionsRow.Field) {
                List<Node> stops = reveal(i).map(OptionCell::stops).orElse(List.of());
                if (!stops.isEmpty()) {
                    getSelectionModel().select(i);
                    (way > 0 ? stops.getFirst() : stops.getLast()).requestFocus();
                    return true;
                }
            }
        }
        return false;
    }

    private boolean step(int way) {
        Node owner = getScene().getFocusOwner();
        Node above = owner;
        while (above != null && !(above instanceof OptionCell)) {
            above = above.getParent();
        }
        if (!(above instanceof OptionCell cell)) {
            return false;
        }
        List<Node> stops = cell.stops();
        int next = stops.indexOf(owner) + way;
        if (stops.contains(owner) && next >= 0 && next < stops.size()) {
            stops.get(next).requestFocus();
            return true;
        }
        return focusRow(cell.getIndex() + way, way);
    }

    /** Scrolls a row into sight if it is not. */
    Optional<OptionCell> reveal(int row) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return Optional.empty();
        }
        // Rows from far away are as high as is guessed until they have been styled: look twice.
        for (int i = 0; i < LOOKS; i++) {
            flow.scrollTo(row);
            applyCss();
            flow.requestLayout();
            layout();
            flow.layout();
        }
        IndexedCell<?> cell = flow.getVisibleCell(row);
        return cell instanceof OptionCell option ? Optional.of(option) : Optional.empty();
    }
}
