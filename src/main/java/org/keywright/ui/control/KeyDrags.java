package org.keywright.ui.control;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Dragging keycodes to keys and keys to keys. */
public final class KeyDrags {

    private static final DataFormat KEY = format("application/x-keywright-key");
    private static final DataFormat CODE = format("application/x-keywright-keycode");

    private KeyDrags() {}

    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }

    /** Lets a node be dragged as a keycode. */
    public static void offerCode(Node node, java.util.function.Supplier<String> keycode) {
        node.setOnDragDetected(
                event -> {
                    start(node, CODE, keycode.get());
                    event.consume();
                });
    }

    static void install(Keycap cap, int index, KeyActions actions) {
        // A drag that began beside the keys and came over one is a selection, not a drag of it;
        // so is one with Shift held.
        AtomicBoolean begun = new AtomicBoolean();
        cap.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> begun.set(!event.isShiftDown()));
        cap.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> begun.set(false));
        cap.setOnDragDetected(
                event -> {
                    if (actions.draggable() && begun.getAndSet(false)) {
                        start(cap, KEY, Integer.toString(index));
                        event.consume();
                    }
                });
        cap.setOnDragOver(event -> over(event, cap, actions));
        cap.setOnDragExited(event -> cap.target(false));
        cap.setOnDragDropped(event -> drop(event, index, actions));
    }

    private static void start(Node node, DataFormat format, String value) {
        Dragboard board = node.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        ClipboardContent content = new ClipboardContent();
        content.put(format, value);
        board.setContent(content);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
        board.setDragView(node.snapshot(clear, null));
    }

    private static void over(DragEvent event, Keycap cap, KeyActions actions) {
        boolean key = event.getDragboard().hasContent(KEY) && actions.draggable();
        boolean welcome = key || event.getDragboard().hasContent(CODE);
        if (welcome && event.getGestureSource() != cap) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            cap.target(true);
            event.consume();
        }
    }

    private static void drop(DragEvent event, int index, KeyActions actions) {
        Optional<String> code = content(event.getDragboard(), CODE);
        Optional<String> key = content(event.getDragboard(), KEY);
        code.ifPresent(c -> actions.dropped(index, c));
        key.ifPresent(k -> actions.swapped(Integer.parseInt(k), index));
        event.setDropCompleted(code.isPresent() || key.isPresent());
        event.consume();
    }

    private static Optional<String> content(Dragboard board, DataFormat format) {
        return board.hasContent(format)
                ? Optional.of((String) board.getContent(format))
                : Optional.empty();
    }
}
