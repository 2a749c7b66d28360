package org.keywright.picture;

import java.awt.Shape;
import java.util.Optional;

/** One thing on a picture; later ones cover earlier ones. Lengths are points, 1/72 inch. */
sealed interface Mark {

    /**
     * An area with a line around it.
     *
     * @param outline on the picture
     * @param face inside; nothing there if empty
     * @param edge of the line; no line if empty
     * @param width of the line
     * @param dashed whether the line is
     */
    record Area(Shape outline, Optional<Ink> face, Optional<Ink> edge, double width, boolean dashed)
            implements Mark {}

    /**
     * A line of text, centred at a point unless it begins there.
     *
     * @param text as shown
     * @param x its middle, or where it begins
     * @param y of the line that letters stand on
     * @param size of the letters
     * @param ink of the letters
     * @param centred whether {@code x} is its middle
     * @param bold whether it is
     * @param turn about that point, degrees clockwise
     */
    record Words(
            String text,
            double x,
            double y,
            double size,
            Ink ink,
            boolean centred,
            boolean bold,
            Turn turn)
            implements Mark {}

    /**
     * A rotation.
     *
     * @param degrees clockwise
     * @param x the point that stays
     * @param y the point that stays
     */
    record Turn(double degrees, double x, double y) {
        static final Turn NONE = new Turn(0, 0, 0);
    }
}
