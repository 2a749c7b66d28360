package org.keywright.keyboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Keys that belong together for the eye: a row, a column, a half, what lies between two keys. */
public final class KeyGroups {

    /** Key units; staggered keys of one row are closer than half a key. */
    private static final double SAME_LINE = 0.5;

    /** Key units; nearer than this is the same place on another drawing. */
    private static final double SAME_PLACE = 0.6;

    /** Key units; a gap this wide parts the halves of a split keyboard. */
    private static final double GAP = 0.75;

    private final KeyboardGeometry geometry;
    private final List<Outline.Point> centres;

    /** The groups of a drawing. */
    public KeyGroups(KeyboardGeometry geometry) {
        this.geometry = geometry;
        this.centres = geometry.outlines().stream().map(Outline::centre).toList();
    }

    /** Every key. */
    public Set<Integer> all() {
        return where(key -> true);
    }

    /** The keys beside a key. */
    public Set<Integer> row(int key) {
        double y = centres.get(key).y();
        return where(k -> Math.abs(centres.get(k).y() - y) < SAME_LINE);
    }

    /** The keys above and below a key. */
    public Set<Integer> column(int key) {
        double x = centres.get(key).x();
        return where(k -> Math.abs(centres.get(k).x() - x) < SAME_LINE);
    }

    /** The keys for the same hand: up to the gap of a split keyboard, else up to the middle. */
    public Set<Integer> half(int key) {
        double middle = middle();
        boolean left = centres.get(key).x() < middle;
        return where(k -> centres.get(k).x() < middle == left);
    }

    /** The keys in the box that has two keys in its corners. */
    public Set<Integer> between(int one, int other) {
        Outline.Point a = centres.get(one);
        Outline.Point b = centres.get(other);
        return within(
                Math.min(a.x(), b.x()) - 0.3,
                Math.min(a.y(), b.y()) - 0.3,
                Math.max(a.x(), b.x()) + 0.3,
                Math.max(a.y(), b.y()) + 0.3);
    }

    /** The keys whose middle lies in a box, in key units. */
    public Set<Integer> within(double left, double top, double right, double bottom) {
        return where(
                k ->
                        centres.get(k).x() >= left
                                && centres.get(k).x() <= right
                                && centres.get(k).y() >= top
                                && centres.get(k).y() <= bottom);
    }

    /** The key at the same place on the other side. */
    public OptionalInt mirrored(int key) {
        Outline.Point from = centres.get(key);
        return at(new Outline.Point(geometry.width() - from.x(), from.y()));
    }

    /** The key at that place, in key units. */
    public OptionalInt at(Outline.Point place) {
        return IntStream.range(0, centres.size())
                .filter(k -> distance(k, place) < SAME_PLACE)
                .boxed()
                .min(Comparator.comparingDouble(k -> distance(k, place)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Where a key's middle is, in key units. */
    public Outline.Point centre(int key) {
        return centres.get(key);
    }

    private double distance(int key, Outline.Point place) {
        Outline.Point centre = centres.get(key);
        return Math.hypot(centre.x() - place.x(), centre.y() - place.y());
    }

    private Set<Integer> where(IntPredicate wanted) {
        Set<Integer> keys = new TreeSet<>();
        IntStream.range(0, centres.size()).filter(wanted).forEach(keys::add);
        return keys;
    }

    /** The middle of the gap nearest to the middle of the drawing, or that middle itself. */
    private double middle() {
        double middle = geometry.width() / 2;
        List<double[]> gaps = new ArrayList<>();
        double end = -Double.MAX_VALUE;
        for (double[] span : spans()) {
            if (span[0] - end > GAP && end > 0) {
                gaps.add(new double[] {end, span[0]});
            }
            end = Math.max(end, span[1]);
        }
        return gaps.stream()
                .map(gap -> (gap[0] + gap[1]) / 2)
                .min(Comparator.comparingDouble(at -> Math.abs(at - middle)))
                .orElse(middle);
    }

    /** From where to where each key reaches across, the leftmost first. */
    private List<double[]> spans() {
        return geometry.outlines().stream()
                .map(
                        box -> {
                            double[] xs = {
                                box.at(0, 0).x(),
                                box.at(1, 0).x(),
                                box.at(0, 1).x(),
                                box.at(1, 1).x()
                            };
                            java.util.Arrays.sort(xs);
                            return new double[] {xs[0], xs[3]};
                        })
                .sorted(Comparator.comparingDouble(span -> span[0]))
                .toList();
    }
}
