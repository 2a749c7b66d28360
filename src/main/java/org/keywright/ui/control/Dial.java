package org.keywright.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.keywright.keyboard.CapForm;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** A rotary encoder: a knob between two caps, one per direction of the turn. */
public final class Dial extends VBox implements Turnable {

    private static final double UNIT = 46;

    private final Keycap counterClockwise;
    private final Keycap clockwise;

    /** The two directions, as indices handed to {@link KeyActions}. */
    public static final int COUNTER_CLOCKWISE = 0;

    /** See {@link #COUNTER_CLOCKWISE}. */
    public static final int CLOCKWISE = 1;

    /** A dial with its number and what happens when a direction is pressed. */
    public Dial(int number, KeyActions actions) {
        getStyleClass().add("dial");
        counterClockwise = cap(COUNTER_CLOCKWISE, actions);
        clockwise = cap(CLOCKWISE, actions);
        StackPane knob = new StackPane(new Label(Integer.toString(number)));
        knob.getStyleClass().add("dial-knob");
        HBox row =
                new HBox(
                        new FontIcon(MaterialDesignR.ROTATE_LEFT),
                        counterClockwise,
                        knob,
                        clockwise,
                        new FontIcon(MaterialDesignR.ROTATE_RIGHT));
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("dial-row");
        setAlignment(Pos.CENTER);
        getChildren().add(row);
    }

    private static Keycap cap(int direction, KeyActions actions) {
        Keycap cap = new Keycap(() -> fire(direction, actions));
        cap.shape(CapForm.BOX, UNIT);
        cap.setMinSize(UNIT, UNIT);
        cap.setPrefSize(UNIT, UNIT);
        cap.setMaxSize(UNIT, UNIT);
        cap.setFocusTraversable(true);
        KeyPresses.install(cap, direction, actions);
        return cap;
    }

    private static void fire(int direction, KeyActions actions) {
        actions.pressed(direction);
        actions.clicked(direction);
    }

    @Override
    public void show(CapLook left, CapLook right) {
        counterClockwise.show(left);
        clockwise.show(right);
    }

    @Override
    public Keycap cap(boolean turnedClockwise) {
        return turnedClockwise ? clockwise : counterClockwise;
    }
}
