package org.keywright.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.transform.Rotate;
import javafx.util.Duration;
import org.keywright.keyboard.CapForm;
import org.keywright.keyboard.Direction;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.Outline;

/**
 * A keyboard drawn to scale: one keycap per key, fitted to the room there is, rotated keys rotated.
 *
 * <p>Changing what the keys show touches only the caps that differ; changing the layout makes new
 * caps. One key at a time can be reached by the Tab key; arrow keys go on from there.
 */
public final class KeyboardView extends Region {

    /** Letters on the parts of a knob, compared with those on a key. */
    private static final double SMALLER = 0.62;

    private final List<Keycap> caps = new ArrayList<>();
    private final KeyActions actions;
    private final Tooltip tooltip = new Tooltip();
    private KeyboardGeometry geometry = new KeyboardGeometry(List.of(), 0, 0);
    private double largestUnit = 68;
    private final KeySweep sweep;
    private int selected = -1;
    private Set<Integer> also = Set.of();
    private final Map<Integer, Knob> knobs = new HashMap<>();
    private List<LightSpot> spots = List.of();
    private final List<Label> spotLabels = new ArrayList<>();

    /** A view that tells {@code actions} what the user does to its keys. */
    public KeyboardView(KeyActions actions) {
        this.actions = actions;
        getStyleClass().add("keyboard-view");
        sweep = new KeySweep(this, actions::swept);
        getChildren().add(sweep);
        setMinSize(200, 100);
        tooltip.setShowDelay(Duration.millis(500));
    }

    /** Limits how large a key unit may become, in pixels. */
    public void limitUnit(double pixels) {
        largestUnit = pixels;
        requestLayout();
    }

    /** Draws another layout; the caps are blank until {@link #show} is called. */
    public void draw(Layout layout) {
        draw(KeyboardGeometry.of(layout));
    }

    /** Draws another geometry; the caps are blank until {@link #show} is called. */
    public void draw(KeyboardGeometry next) {
        geometry = next;
        selected = -1;
        caps.clear();
        knobs.clear();
        for (int i = 0; i < geometry.outlines().size(); i++) {
            caps.add(cap(i));
        }
        getChildren().setAll(caps);
        getChildren().add(sweep);
        spots = List.of();
        spotLabels.clear();
        also = Set.of();
        if (!caps.isEmpty()) {
            caps.getFirst().setFocusTraversable(true);
        }
        requestLayout();
    }

    /** Draws encoders at their keys; until another layout is drawn. */
    public void turnAt(List<Knob> next) {
        for (Knob knob : next) {
            knobs.put(knob.key(), knob);
            getChildren().addAll(knob.cap(false), knob.cap(true));
            explainOf(knob.cap(false));
            explainOf(knob.cap(true));
        }
        requestLayout();
    }

    /** Shows these looks, one per key; surplus ones are ignored. */
    public void show(List<CapLook> looks) {
        for (int i = 0; i < Math.min(looks.size(), caps.size()); i++) {
            caps.get(i).show(looks.get(i));
        }
    }

    /**
     * Shows what the key tester knows of a key.
     *
     * @param down whether it is held now
     * @param presses how often it was pressed
     * @param chatters how often it was pressed again too soon
     */
    public void test(int key, boolean down, int presses, int chatters) {
        caps.get(key).test(down, presses, chatters);
    }

    /** Marks one key as selected, or none. */
    public void select(OptionalInt key) {
        if (selected >= 0 && selected < caps.size()) {
            caps.get(selected).select(false);
        }
        selected = key.orElse(-1);
        if (selected >= 0 && selected < caps.size()) {
            caps.forEach(c -> c.setFocusTraversable(false));
            caps.get(selected).select(true);
            caps.get(selected).setFocusTraversable(true);
        }
    }

    /** Marks keys as selected together with the one that leads. */
    public void selectAlso(Set<Integer> keys) {
        also.stream().filter(k -> k < caps.size()).forEach(k -> caps.get(k).selectAlso(false));
        also = Set.copyOf(keys);
        also.stream().filter(k -> k < caps.size()).forEach(k -> caps.get(k).selectAlso(true));
    }

    /** Lights these keys and no others. */
    public void light(Set<Integer> keys) {
        for (int i = 0; i < caps.size(); i++) {
            caps.get(i).light(keys.contains(i));
        }
    }

    /** Tints each key by a level from 0 to 4, or not at all; a number on the cap says the same. */
    public void heat(IntFunction<OptionalInt> level) {
        for (int i = 0; i < caps.size(); i++) {
            caps.get(i).heat(level.apply(i));
        }
    }

    /** Draws lights that lie below no key, and no others. */
    public void spots(List<LightSpot> next) {
        if (!next.equals(spots)) {
            getChildren().removeAll(spotLabels);
            spots = List.copyOf(next);
            spotLabels.clear();
            spots.forEach(spot -> spotLabels.add(label(spot)));
            getChildren().addAll(spotLabels);
            requestLayout();
        }
    }

    private static Label label(LightSpot spot) {
        Label label = new Label(spot.number());
        label.getStyleClass().add("light-spot");
        label.setAccessibleText(spot.words());
        label.setTooltip(new Tooltip(spot.words()));
        return label;
    }

    /** Puts the keyboard focus on a key. */
    public void focus(int key) {
        if (key >= 0 && key < caps.size()) {
            caps.get(key).requestFocus();
        }
    }

    /** The caps, in the order of the layout's keys. */
    public List<Keycap> caps() {
        return List.copyOf(caps);
    }

    /** The key an arrow key leads to. */
    public OptionalInt neighbour(int from, Direction direction) {
        return from < 0 || from >= caps.size()
                ? OptionalInt.empty()
                : geometry.neighbour(from, direction);
    }

    private Keycap cap(int index) {
        Keycap cap = new Keycap(() -> fire(index));
        cap.setFocusTraversable(false);
        KeyPresses.install(cap, index, actions);
        explainOf(cap);
        return cap;
    }

    private void explainOf(Keycap cap) {
        cap.setOnMouseEntered(event -> explain(cap));
        Tooltip.install(cap, tooltip);
    }

    /** One tooltip serves all caps: a hundred of their own would cost time at every layout. */
    private void explain(Keycap cap) {
        CapLook look = cap.look();
        boolean same = look.text().equals(look.spoken());
        tooltip.setText(same ? look.text() : look.text() + "\n" + look.spoken());
    }

    private void fire(int index) {
        actions.pressed(index);
        actions.clicked(index);
    }

    private double unit() {
        double across = (getWidth() - snappedLeftInset() - snappedRightInset()) / geometry.width();
        double down = (getHeight() - snappedTopInset() - snappedBottomInset()) / geometry.height();
        return Math.max(8, Math.min(largestUnit, Math.min(across, down)));
    }

    @Override
    protected void layoutChildren() {
        if (caps.isEmpty() || geometry.width() <= 0 || geometry.height() <= 0) {
            return;
        }
        double unit = unit();
        double left = Math.max(0, Math.round((getWidth() - geometry.width() * unit) / 2));
        double top = Math.max(0, Math.round((getHeight() - geometry.height() * unit) / 2));
        for (int i = 0; i < caps.size(); i++) {
            Outline outline = geometry.outlines().get(i);
            Knob knob = knobs.get(i);
            if (knob == null) {
                place(caps.get(i), outline, unit, left, top, 1);
            } else {
                place(caps.get(i), Knob.round(outline), unit, left, top, SMALLER);
                place(knob.cap(false), Knob.turn(outline, false), unit, left, top, SMALLER);
                place(knob.cap(true), Knob.turn(outline, true), unit, left, top, SMALLER);
            }
        }
        for (int i = 0; i < spotLabels.size(); i++) {
            Label label = spotLabels.get(i);
            label.autosize();
            label.relocate(
                    Math.round(left + spots.get(i).x() * unit - label.getWidth() / 2),
                    Math.round(top + spots.get(i).y() * unit - label.getHeight() / 2));
        }
    }

    private static void place(
            Keycap cap, Outline outline, double unit, double left, double top, double letters) {
        double gap = Math.max(1, unit * 0.035 * letters);
        cap.shape(outline.form(), unit * letters);
        double width = outline.width() * unit - 2 * gap;
        double height = outline.height() * unit - 2 * gap;
        // A knob is round, whatever room it has.
        boolean round = outline.form() == CapForm.KNOB;
        double x = left + outline.x() * unit + gap + (round ? Math.max(0, width - height) / 2 : 0);
        double y = top + outline.y() * unit + gap + (round ? Math.max(0, height - width) / 2 : 0);
        double smaller = Math.min(width, height);
        cap.resizeRelocate(x, y, round ? smaller : width, round ? smaller : height);
        if (outline.rotation() == 0) {
            cap.getTransforms().clear();
        } else {
            cap.getTransforms()
                    .setAll(
                            new Rotate(
                                    outline.rotation(),
                                    left + outline.pivotX() * unit - x,
                                    top + outline.pivotY() * unit - y));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return geometry.width() * largestUnit + snappedLeftInset() + snappedRightInset();
    }

    /** Only as high as its keys are at that width, so that nothing below is pushed away. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = (width - snappedLeftInset() - snappedRightInset()) / geometry.width();
        double unit = width <= 0 ? largestUnit : Math.clamp(across, 8, largestUnit);
        return geometry.height() * unit + snappedTopInset() + snappedBottomInset();
    }
}
