package org.keywright.keyboard;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where lights are on the drawing of a layout. QMK's numbers are not key units, and makers stretch
 * them: the lights below keys say how.
 *
 * @param x across
 * @param y down
 */
public record LightPlaces(Line x, Line y) {

    /** A straight line: key units of QMK's number. */
    record Line(double start, double slope) {
        double at(double number) {
            return start + slope * number;
        }
    }

    /**
     * One light and a key above it.
     *
     * @param light the light
     * @param key the middle of the key
     */
    private record Pair(KeyLight light, Outline.Point key) {}

    private static final double WIDTH = 224;
    private static final double HEIGHT = 64;

    /** The places for a layout. */
    public static LightPlaces of(Layout layout, KeyboardGeometry geometry, List<KeyLight> lights) {
        List<Pair> pairs =
                java.util.stream.IntStream.range(0, layout.keys().size())
                        .boxed()
                        .flatMap(
                                key ->
                                        lights.stream()
                                                .filter(l -> l.below(layout.keys().get(key)))
                                                .map(l -> pair(l, geometry, key)))
                        .toList();
        return new LightPlaces(
                line(
                        pairs,
                        pair -> pair.light().x(),
                        pair -> pair.key().x(),
                        geometry.width() / WIDTH),
                line(
                        pairs,
                        pair -> pair.light().y(),
                        pair -> pair.key().y(),
                        geometry.height() / HEIGHT));
    }

    private static Pair pair(KeyLight light, KeyboardGeometry geometry, int key) {
        return new Pair(light, geometry.outlines().get(key).centre());
    }

    /** The line with the least squares; a plain stretch where all numbers are the same. */
    private static Line line(
            List<Pair> pairs,
            ToDoubleFunction<Pair> number,
            ToDoubleFunction<Pair> place,
            double stretch) {
        double middle = pairs.stream().mapToDouble(number).average().orElse(0);
        double centre = pairs.stream().mapToDouble(place).average().orElse(0);
        double squares =
                pairs.stream()
                        .mapToDouble(p -> Math.pow(number.applyAsDouble(p) - middle, 2))
                        .sum();
        if (squares < 1) {
            return new Line(0, stretch);
        }
        double both =
                pairs.stream()
                        .mapToDouble(
                                p ->
                                        (number.applyAsDouble(p) - middle)
                                                * (place.applyAsDouble(p) - centre))
                        .sum();
        return new Line(centre - both / squares * middle, both / squares);
    }

    /** Where a light is, in key units on the drawing. */
    public Outline.Point at(KeyLight light) {
        return new Outline.Point(x.at(light.x()), y.at(light.y()));
    }
}
