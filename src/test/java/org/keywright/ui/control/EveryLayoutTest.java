package org.keywright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.Outline;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.ui.FxTest;

/**
 * Every layout of every keyboard is drawn: no keys on top of each other that do not lie so in the
 * data, and none outside the pane. Shapes are computed by the JDK's own geometry, not by ours.
 *
 * <p>{@code keywright.qmkTree} is a whole tree; without it the reference keyboards are drawn, or
 * those that come with Keywright.
 */
class EveryLayoutTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));
    private static final Path SHARED =
            Path.of(System.getProperty("keywright.shared", "../shared"), "qmk/open");

    /** Square key units; a hair's breadth of rounding is no overlap. */
    private static final double A_HAIR = 0.01;

    private static final double PANE_WIDTH = 1060;
    private static final double PANE_HEIGHT = 380;

    private record Drawn(String keyboard, Layout layout) {
        String name() {
            return keyboard + " " + layout.name();
        }
    }

    @Test
    void noKeyLiesOnAnotherUnlessTheDataSaysSo() {
        List<String> wrong = new ArrayList<>();
        int onTop = 0;
        int keys = 0;
        List<Drawn> layouts = layouts();
        for (Drawn drawn : layouts) {
            List<PhysicalKey> data = drawn.layout().keys();
            List<Area> said = data.stream().map(EveryLayoutTest::said).toList();
            List<Area> shown =
                    KeyboardGeometry.of(drawn.layout()).outlines().stream()
                            .map(EveryLayoutTest::shown)
                            .toList();
            keys += data.size();
            for (int i = 0; i < shown.size(); i++) {
                for (int j = i + 1; j < shown.size(); j++) {
                    boolean overlap = overlap(shown.get(i), shown.get(j));
                    boolean inData = overlap(said.get(i), said.get(j));
                    onTop += overlap ? 1 : 0;
                    if (overlap && !inData) {
                        wrong.add(drawn.name() + ": keys " + i + " and " + j);
                    }
                }
            }
        }
        System.err.printf(
                "drawn: %d layouts, %d keys; pairs that overlap: %d, not so in the data: %d%n",
                layouts.size(), keys, onTop, wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void noKeyIsOutsideThePane() {
        List<Drawn> layouts = layouts();
        List<String> outside = new ArrayList<>();
        int caps =
                FxTest.on(
                        () -> {
                            KeyboardView view = new KeyboardView(new NoActions());
                            StackPane pane = new StackPane(view);
                            FxTest.dress(new Scene(pane, PANE_WIDTH, PANE_HEIGHT), false);
                            pane.resize(PANE_WIDTH, PANE_HEIGHT);
                            int count = 0;
                            for (Drawn drawn : layouts) {
                                view.draw(drawn.layout());
                                pane.layout();
                                count += view.caps().size();
                                if (!inside(view)) {
                                    outside.add(drawn.name());
                                }
                            }
                            return count;
                        });
        System.err.printf(
                "laid out in %.0f x %.0f: %d layouts, %d caps; layouts with one outside: %d%n",
                PANE_WIDTH, PANE_HEIGHT, layouts.size(), caps, outside.size());
        assertThat(outside).isEmpty();
    }

    private static boolean inside(KeyboardView view) {
        return view.caps().stream()
                .allMatch(
                        cap -> {
                            Bounds box = cap.localToParent(cap.getLayoutBounds());
                            return box.getMinX() > -1
                                    && box.getMinY() > -1
                                    && box.getMaxX() < PANE_WIDTH + 1
                                    && box.getMaxY() < PANE_HEIGHT + 1;
                        });
    }

    private static boolean overlap(Area one, Area other) {
        if (!one.getBounds2D().intersects(other.getBounds2D())) {
            return false;
        }
        Area both = new Area(one);
        both.intersect(other);
        return content(both) > A_HAIR;
    }

    /** Square key units inside; none of our shapes has holes. */
    private static double content(Area area) {
        double twice = 0;
        double[] at = new double[6];
        double[] begin = {0, 0};
        double[] last = {0, 0};
        for (PathIterator path = new FlatteningPathIterator(area.getPathIterator(null), 0.001);
                !path.isDone();
                path.next()) {
            int step = path.currentSegment(at);
            double[] next = step == PathIterator.SEG_CLOSE ? begin : new double[] {at[0], at[1]};
            if (step == PathIterator.SEG_MOVETO) {
                begin = next;
            } else {
                twice += last[0] * next[1] - next[0] * last[1];
            }
            last = next;
        }
        return Math.abs(twice) / 2;
    }

    /** The key as info.json has it: a box, or a box with an ISO or big-ass enter's nose. */
    private static Area said(PhysicalKey key) {
        Area area = new Area(box(key.x(), key.y(), key.width(), key.height()));
        return turned(area, key.rotation(), key.rotationX(), key.rotationY());
    }

    /** The cap as it is drawn. */
    private static Area shown(Outline cap) {
        double x = cap.x();
        double y = cap.y();
        double w = cap.width();
        double h = cap.height();
        Area area =
                switch (cap.form()) {
                    case BOX -> new Area(box(x, y, w, h));
                    case KNOB -> {
                        double d = Math.min(w, h);
                        yield new Area(
                                new Ellipse2D.Double(x + (w - d) / 2, y + (h - d) / 2, d, d));
                    }
                    case ISO_ENTER -> both(box(x, y, w, h / 2), box(x + 0.25, y, w - 0.25, h));
                    case BIG_ENTER ->
                            both(box(x + 0.75, y, w - 0.75, h), box(x, y + h / 2, w, h / 2));
                };
        return turned(area, cap.rotation(), cap.pivotX(), cap.pivotY());
    }

    private static Area both(Rectangle2D one, Rectangle2D other) {
        Area area = new Area(one);
        area.add(new Area(other));
        return area;
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    private static Area turned(Area area, double degrees, double x, double y) {
        return area.createTransformedArea(
                AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y));
    }

    private static List<Drawn> layouts() {
        Catalogue catalogue = new Catalogue(tree());
        List<Drawn> all =
                catalogue.ids().parallelStream()
                        .map(id -> catalogue.keyboard(id).value())
                        .flatMap(Optional::stream)
                        .map(EveryLayoutTest::layouts)
                        .flatMap(Collection::stream)
                        .toList();
        Assumptions.assumeFalse(all.isEmpty(), "no keyboards");
        return all;
    }

    private static List<Drawn> layouts(KeyboardDefinition keyboard) {
        return keyboard.layoutList().stream().map(l -> new Drawn(keyboard.id(), l)).toList();
    }

    private static FirmwareTree tree() {
        String whole = System.getProperty("keywright.qmkTree", "");
        if (!whole.isEmpty()) {
            return FirmwareTree.qmk(Path.of(whole), HOME);
        }
        return Files.isDirectory(SHARED)
                ? FirmwareTree.qmk(SHARED, HOME)
                : FirmwareTree.builtIn(HOME);
    }
}
