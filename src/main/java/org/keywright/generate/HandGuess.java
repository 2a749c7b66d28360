package org.keywright.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.keywright.option.Value;

/**
 * Guesses the hand for each key of a layout from where the keys are as QMK does: a symmetric layout
 * is cut in the middle, one with a space bar along a slanted line through it, any other at its
 * widest gap.
 */
final class HandGuess {

    /** In key units: closer to the line than this belongs to both hands. */
    private static final double TOLERANCE = 0.02;

    private static final double SPACE_BAR_WIDTH = 6.0;

    private final Optional<Key> spaceBar;
    private final ToDoubleFunction<Key> side;

    /**
     * One key.
     *
     * @param x left edge in key units
     * @param y top edge in key units
     * @param width in key units
     * @param height in key units
     * @param matrix its place in the matrix, only to tell keys apart
     * @param hand what the keyboard says itself, or empty
     */
    record Key(
            double x, double y, double width, double height, Optional<Value> matrix, String hand) {
        double centreX() {
            return x + width / 2.0;
        }

        double centreY() {
            return y + height / 2.0;
        }
    }

    HandGuess(List<Key> keys) {
        double[] centres = keys.stream().mapToDouble(Key::centreX).sorted().toArray();
        double middle = (centres[0] + centres[centres.length - 1]) / 2;
        List<Key> wide = keys.stream().filter(k -> k.width() >= SPACE_BAR_WIDTH).toList();
        spaceBar = wide.size() == 1 ? Optional.of(wide.getFirst()) : Optional.empty();
        side = isSymmetric(centres, middle) ? right(middle) : cut(centres, middle);
    }

    /** {@code L}, {@code R}, or {@code *} for either. */
    String hand(Key key) {
        if (!key.hand().isEmpty()) {
            return key.hand();
        }
        double sign = side.applyAsDouble(key);
        if (spaceBar.filter(key::equals).isPresent() || Math.abs(sign) <= TOLERANCE) {
            return "*";
        }
        return sign < 0 ? "L" : "R";
    }

    private ToDoubleFunction<Key> cut(double[] centres, double middle) {
        if (spaceBar.isEmpty()) {
            return right(widestGap(centres, middle));
        }
        double x0 = spaceBar.get().centreX() - 0.05;
        double y0 = spaceBar.get().centreY() - 1.0;
        return key -> key.x() - x0 - (key.y() - y0) / 3.0;
    }

    private static ToDoubleFunction<Key> right(double line) {
        return key -> key.x() - line;
    }

    private static boolean isSymmetric(double[] centres, double middle) {
        for (double centre : centres) {
            double mirrored = 2.0 * middle - centre;
            double nearest = firstFrom(centres, mirrored - TOLERANCE);
            if (Math.abs(nearest - mirrored) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** The smallest that is not below the limit; infinite if all are. */
    private static double firstFrom(double[] sorted, double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int between = (low + high) / 2;
            if (sorted[between] < limit) {
                low = between + 1;
            } else {
                high = between;
            }
        }
        return low < sorted.length ? sorted[low] : Double.POSITIVE_INFINITY;
    }

    private static double widestGap(double[] centres, double middle) {
        double line = middle;
        double widest = 0;
        for (int i = 0; i + 1 < centres.length; i++) {
            double gap = centres[i + 1] - centres[i];
            if (gap > widest) {
                widest = gap;
                line = (centres[i + 1] + centres[i]) / 2;
            }
        }
        return line;
    }
}
