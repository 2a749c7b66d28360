package org.keywright.ui.extras;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;

/** Rows that are moved by dragging one onto the place of another. */
final class RowDrags {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final DataFormat ROW = new DataFormat("application/x-keywright-row");

    private RowDrags() {}

    /**
     * Lets a row be dragged.
     *
     * @param list what is dragged among: rows of one list do not go into another
     * @param index the row's place
     * @param onMove gets the place dragged from and the one dropped on
     */
    static void install(Node row, String list, int index, BiConsumer<Integer, Integer> onMove) {
        row.setOnDragDetected(
                event -> {
                    ClipboardContent content = new ClipboardContent();
                    content.put(ROW, list + " " + index);
                    row.startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                });
        row.setOnDragOver(
                event -> {
                    if (from(event.getDragboard().getContent(ROW), list) >= 0) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        row.pseudoClassStateChanged(TARGET, true);
                        event.consume();
                    }
                });
        row.setOnDragExited(event -> row.pseudoClassStateChanged(TARGET, false));
        row.setOnDragDropped(
                event -> {
                    int from = from(event.getDragboard().getContent(ROW), list);
                    event.setDropCompleted(from >= 0);
                    event.consume();
                    if (from >= 0) {
                        onMove.accept(from, index);
                    }
                });
    }

    private static int from(Object content, String list) {
        return content instanceof String text && text.startsWith(list + " ")
                ? Integer.parseInt(text.substring(list.length() + 1))
                : -1;
    }
}
