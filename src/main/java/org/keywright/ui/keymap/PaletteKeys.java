package org.keywright.ui.keymap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.keywright.keyboard.Direction;
import org.keywright.ui.control.KeyboardView;

/** Going through the palette by keyboard: arrows move, Enter and Space pick. */
final class PaletteKeys {

    private PaletteKeys() {}

    static void onBoard(KeyboardView board, int index, Runnable onPick) {
        board.caps()
                .get(index)
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            Optional<Direction> way = direction(event.getCode());
                            way.ifPresent(w -> board.neighbour(index, w).ifPresent(board::focus));
                            pickOrConsume(event, way.isPresent(), onPick);
                        });
    }

    static void inRow(Node tile, Pane row, Runnable onPick) {
        tile.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    List<Node> all = row.getChildren();
                    int step =
                            switch (event.getCode()) {
                                case LEFT -> -1;
                                case RIGHT -> 1;
                                default -> 0;
                            };
                    int to = all.indexOf(tile) + step;
                    if (step != 0 && to >= 0 && to < all.size() && all.get(to).isVisible()) {
                        all.get(to).requestFocus();
                    }
                    Optional<Node> beside = vertical(tile, all, event.getCode());
                    beside.ifPresent(Node::requestFocus);
                    pickOrConsume(event, step != 0 || beside.isPresent(), onPick);
                });
    }

    /** The nearest tile in the line above or below. */
    private static Optional<Node> vertical(Node tile, List<Node> all, KeyCode code) {
        int way = code == KeyCode.UP ? -1 : code == KeyCode.DOWN ? 1 : 0;
        return all.stream()
                .filter(other -> way != 0 && other.isVisible())
                .filter(other -> (other.getLayoutY() - tile.getLayoutY()) * way > 1)
                .min(
                        Comparator.comparingDouble(
                                        (Node n) -> Math.abs(n.getLayoutY() - tile.getLayoutY()))
                                .thenComparing(n -> Math.abs(n.getLayoutX() - tile.getLayoutX())));
    }

    /** Ctrl+D on the item that has the focus, and the right mouse button. */
    static void favouring(Node item, Runnable onFavour) {
        item.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
                        onFavour.run();
                        event.consume();
                    }
                });
        item.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.SECONDARY) {
                        onFavour.run();
                        event.consume();
                    }
                });
    }

    private static void pickOrConsume(KeyEvent event, boolean moved, Runnable onPick) {
        boolean pick = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (pick) {
            onPick.run();
        }
        if (pick || moved) {
            event.consume();
        }
    }

    static Optional<Direction> direction(KeyCode code) {
        return switch (code) {
            case LEFT -> Optional.of(Direction.LEFT);
            case RIGHT -> Optional.of(Direction.RIGHT);
            case UP -> Optional.of(Direction.UP);
            case DOWN -> Optional.of(Direction.DOWN);
            default -> Optional.empty();
        };
    }
}
