package org.keywright.ui.control;

import org.keywright.keyboard.CapForm;
import org.keywright.keyboard.Outline;

/**
 * An encoder at its place on the keyboard: the key that pressing it makes is a round cap, and below
 * it are the two directions of the turn. All three share the room of the one key.
 */
public final class Knob implements Turnable {

    /** How much of the room is the round cap's, and where the caps of the turns begin. */
    private static final double ROUND = 0.56;

    private static final double TURNS = 0.54;

    private final int key;
    private final Keycap counterClockwise;
    private final Keycap clockwise;

    /**
     * @param key that pressing the encoder makes, in the order of the layout's keys
     * @param actions what happens to the directions {@link Dial#COUNTER_CLOCKWISE} and {@link
     *     Dial#CLOCKWISE}
     */
    public Knob(int key, KeyActions actions) {
        this.key = key;
        counterClockwise = cap(Dial.COUNTER_CLOCKWISE, actions, "turn-left");
        clockwise = cap(Dial.CLOCKWISE, actions, "turn-right");
    }

    private static Keycap cap(int direction, KeyActions actions, String styleClass) {
        Keycap cap =
                new Keycap(
                        () -> {
                            actions.pressed(direction);
                            actions.clicked(direction);
                        });
        cap.getStyleClass().addAll("turn", styleClass);
        cap.setFocusTraversable(true);
        KeyPresses.install(cap, direction, actions);
        return cap;
    }

    int key() {
        return key;
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

    /** The round cap's part of the room of its key. */
    static Outline round(Outline room) {
        return part(room, (1 - ROUND) / 2, 0, ROUND, ROUND, CapForm.KNOB);
    }

    /** A direction's part of the room. */
    static Outline turn(Outline room, boolean turnedClockwise) {
        return part(room, turnedClockwise ? 0.5 : 0, TURNS, 0.5, 1 - TURNS, CapForm.BOX);
    }

    /** A part of the largest square in the middle of the room. */
    private static Outline part(
            Outline room, double x, double y, double width, double height, CapForm form) {
        double side = Math.min(room.width(), room.height());
        return new Outline(
                room.x() + (room.width() - side) / 2 + x * side,
                room.y() + (room.height() - side) / 2 + y * side,
                width * side,
                height * side,
                room.rotation(),
                room.pivotX(),
                room.pivotY(),
                form);
    }
}
