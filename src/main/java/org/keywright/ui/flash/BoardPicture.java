package org.keywright.ui.flash;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.keywright.ui.words.Phrase;

/** A keyboard's circuit board from behind, drawn: its plug, its chip, and the reset key. */
final class BoardPicture extends Pane {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 132;

    BoardPicture() {
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getStyleClass().add("board-picture");
        setAccessibleText(Phrase.of("A circuit board from behind, its reset key highlighted"));
        getChildren()
                .addAll(
                        box("board-plug", 66, 4, 36, 22, 4),
                        box("board-pcb", 4, 16, WIDTH - 8, HEIGHT - 20, 12));
        solder();
        chip();
        reset();
    }

    /** The pads of the keys' switches, two for each. */
    private void solder() {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 12; column++) {
                double x = 20 + column * 23.6;
                double y = 40 + row * 32;
                getChildren()
                        .addAll(dot("board-pad", x, y + 6, 2.2), dot("board-pad", x + 8, y, 2.2));
            }
        }
    }

    private void chip() {
        for (int i = 0; i < 6; i++) {
            Line across = new Line(61, 47 + i * 5.6, 107, 47 + i * 5.6);
            Line down = new Line(70 + i * 5.6, 38, 70 + i * 5.6, 84);
            across.getStyleClass().add("board-leg");
            down.getStyleClass().add("board-leg");
            getChildren().addAll(across, down);
        }
        getChildren().addAll(box("board-chip", 65, 42, 38, 38, 3), dot("board-pad", 71, 48, 2));
    }

    private void reset() {
        Label word = new Label("RESET");
        word.getStyleClass().add("board-word");
        word.relocate(176, 49);
        getChildren()
                .addAll(
                        dot("board-ring", 152, 60, 19),
                        box("board-button", 141, 49, 22, 22, 4),
                        dot("board-knob", 152, 60, 6.5),
                        box("board-sign", 172, 46, 56, 26, 13),
                        word);
    }

    private static Shape box(String look, double x, double y, double w, double h, double round) {
        Rectangle box = new Rectangle(x, y, w, h);
        box.setArcWidth(round);
        box.setArcHeight(round);
        box.getStyleClass().add(look);
        return box;
    }

    private static Shape dot(String look, double x, double y, double radius) {
        Circle dot = new Circle(x, y, radius);
        dot.getStyleClass().add(look);
        return dot;
    }
}
