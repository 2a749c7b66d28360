package org.keywright.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A layout as it is drawn: every cap's outline, moved so that nothing lies left of or above zero.
 *
 * <p>Rotated keys may reach negative coordinates, so the shift is the smallest corner after
 * rotation.
 *
 * @param outlines in the order of the layout's keys
 * @param width of the whole drawing, in key units
 * @param height of the whole drawing, in key units
 */
public record KeyboardGeometry(List<Outline> outlines, double width, double height) {

    private static final double ISO_OVERHANG = 0.25;
    private static final double BIG_OVERHANG = 0.75;

    public KeyboardGeometry {
        outlines = List.copyOf(outlines);
    }

    /** The drawing of a layout. */
    public static KeyboardGeometry of(Layout layout) {
        List<Outline> placed = new ArrayList<>();
        for (PhysicalKey key : layout.keys()) {
            placed.add(outline(key, layout.keys()));
        }
        return fitted(placed);
    }

    private static KeyboardGeometry fitted(List<Outline> placed) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Outline outline : placed) {
            for (int corner = 0; corner < 4; corner++) {
                Outline.Point p = outline.at(corner & 1, corner >> 1);
                left = Math.min(left, p.x());
                top = Math.min(top, p.y());
                right = Math.max(right, p.x());
                bottom = Math.max(bottom, p.y());
            }
        }
        if (placed.isEmpty()) {
            return new KeyboardGeometry(List.of(), 0, 0);
        }
        double dx = -left;
        double dy = -top;
        return new KeyboardGeometry(
                placed.stream().map(o -> o.shifted(dx, dy)).toList(), right - left, bottom - top);
    }

    private static Outline outline(PhysicalKey key, List<PhysicalKey> all) {
        if (key.encoder().isPresent()) {
            return box(key, 0, CapForm.KNOB);
        }
        if (isSize(key, 1.25, 2) && free(key, all, ISO_OVERHANG, 0)) {
            return box(key, ISO_OVERHANG, CapForm.ISO_ENTER);
        }
        if (isSize(key, 1.5, 2) && free(key, all, BIG_OVERHANG, 1)) {
            return box(key, BIG_OVERHANG, CapForm.BIG_ENTER);
        }
        return box(key, 0, CapForm.BOX);
    }

    private static Outline box(PhysicalKey key, double overhang, CapForm form) {
        return new Outline(
                key.x() - overhang,
                key.y(),
                key.width() + overhang,
                key.height(),
                key.rotation(),
                key.rotationX(),
                key.rotationY(),
                form);
    }

    private static boolean isSize(PhysicalKey key, double width, double height) {
        return key.width() == width && key.height() == height;
    }

    /** Whether no other key lies where a part one unit high would stick out to the left. */
    private static boolean free(
            PhysicalKey key, List<PhysicalKey> all, double overhang, double down) {
        Outline part =
                new Outline(
                        key.x() - overhang,
                        key.y() + down,
                        overhang,
                        1,
                        key.rotation(),
                        key.rotationX(),
                        key.rotationY(),
                        CapForm.BOX);
        return all.stream()
                .filter(k -> k != key)
                .noneMatch(k -> Overlap.of(part, box(k, 0, CapForm.BOX)));
    }

    /** The nearest key in a direction, as a hand looking for it would find it. */
    public OptionalInt neighbour(int from, Direction direction) {
        Outline.Point start = outlines.get(from).centre();
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < outlines.size(); i++) {
            Optional<Double> way = i == from ? Optional.empty() : cost(start, i, direction);
            if (way.isPresent() && way.get() < least) {
                least = way.get();
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private Optional<Double> cost(Outline.Point start, int to, Direction direction) {
        Outline.Point end = outlines.get(to).centre();
        double dx = end.x() - start.x();
        double dy = end.y() - start.y();
        double along = dx * direction.x() + dy * direction.y();
        double beside = Math.abs(dx * direction.y()) + Math.abs(dy * direction.x());
        if (along < 0.25 || beside > along * 2.5) {
            return Optional.empty();
        }
        return Optional.of(along + 2 * beside);
    }
}
