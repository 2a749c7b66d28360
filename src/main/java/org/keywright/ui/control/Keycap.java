package org.keywright.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.keywright.keyboard.CapForm;
import org.keywright.ui.words.Phrase;
import org.kordamp.ikonli.Ikon;

/**
 * One keycap: legend in the middle, what holding does below, what shift makes above, marks in the
 * corners.
 *
 * <p>Children are unmanaged and placed by the cap itself, so that a new legend never asks the whole
 * keyboard to lay itself out again.
 */
public final class Keycap extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ALSO_SELECTED = PseudoClass.getPseudoClass("also-selected");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");
    private static final PseudoClass TESTED = PseudoClass.getPseudoClass("tested");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final int LAYER_COLOURS = 8;

    private final Text legend = text("legend");
    private final Text hold = text("hold");
    private final Text shifted = text("shifted");
    private final Text count = text("count");
    private @Nullable Text altGr;
    private final Region changedMark = mark("changed-mark");
    private final Region errorMark = mark("error-mark");
    private final Runnable onFire;
    private CapLook look = CapLook.blank();
    private double unit = 54;
    private int heat = -1;

    /** A cap that calls {@code onFire} when a screen reader presses it. */
    public Keycap(Runnable onFire) {
        this.onFire = onFire;
        getStyleClass().addAll("keycap", look.styleClass());
        getChildren().addAll(legend, hold, shifted, count, changedMark, errorMark);
        hold.setVisible(false);
        shifted.setVisible(false);
        count.setVisible(false);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** What the cap shows now. */
    public CapLook look() {
        return look;
    }

    /** Shows something else; does nothing when it is the same. */
    public void show(CapLook next) {
        if (next.equals(look)) {
            return;
        }
        CapLook before = look;
        look = next;
        restyle(before, next);
        setAccessibleText(next.spoken());
        placeTexts();
    }

    private void restyle(CapLook before, CapLook next) {
        if (!before.styleClass().equals(next.styleClass())
                || !before.legend().layer().equals(next.legend().layer())) {
            getStyleClass().removeAll(before.styleClass(), layerClass(before));
            getStyleClass().add(next.styleClass());
            if (next.legend().layer().isPresent()) {
                getStyleClass().add(layerClass(next));
            }
        }
        pseudoClassStateChanged(ERROR, next.error());
        pseudoClassStateChanged(CHANGED, next.changed());
        errorMark.setVisible(next.error());
        changedMark.setVisible(next.changed());
    }

    private static String layerClass(CapLook look) {
        return look.legend().layer().isEmpty()
                ? "layer-none"
                : "layer-colour-" + Math.floorMod(look.legend().layer().getAsInt(), LAYER_COLOURS);
    }

    /** Shows what the key tester knows: a number, a thick rim while it is held, a triangle. */
    void test(boolean down, int presses, int chatters) {
        pseudoClassStateChanged(DOWN, down);
        pseudoClassStateChanged(TESTED, presses > 0);
        pseudoClassStateChanged(ERROR, chatters > 0);
        errorMark.setVisible(chatters > 0);
        count.setText(presses > 0 ? Integer.toString(presses) : "");
        count.setVisible(presses > 0);
        setAccessibleText(spoken(down, presses, chatters));
        placeCount();
    }

    /** Shows what the palette knows: how often a keymap uses the code, its star, if it works. */
    public void offer(int used, boolean favourite, boolean off) {
        pseudoClassStateChanged(OFF, off);
        count.setText((favourite ? "★" : "") + (used > 1 ? "×" + used : used > 0 ? "•" : ""));
        count.setVisible(favourite || used > 0);
        placeTexts();
        placeCount();
    }

    private String spoken(boolean down, int presses, int chatters) {
        List<String> words = new ArrayList<>(List.of(look.spoken()));
        words.add(
                presses == 0
                        ? Phrase.of("not pressed yet")
                        : Phrase.count(presses, "pressed once", "pressed {0} times"));
        if (chatters > 0) {
            words.add(Phrase.of("chatters"));
        }
        if (down) {
            words.add(Phrase.of("held"));
        }
        return String.join(", ", words);
    }

    private void placeCount() {
        if (count.isVisible() && getWidth() > 0) {
            count.setFont(
                    LegendFit.fit(count.getText(), unit, unit, Math.max(8, unit * 0.15)).font());
            count.setX(Math.round(getWidth() - unit * 0.1 - count.getLayoutBounds().getWidth()));
            count.setY(Math.round(unit * 0.03));
        }
    }

    /** Marks the cap as the one the next keycode goes to. */
    public void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Marks the cap as one of several that the next keycode goes to. */
    public void selectAlso(boolean selected) {
        pseudoClassStateChanged(ALSO_SELECTED, selected);
    }

    /** Marks the cap as one that something elsewhere speaks of. */
    public void light(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }

    /** Tints the cap by a level from 0 to 4, or not at all. */
    void heat(OptionalInt level) {
        int next = level.orElse(-1);
        if (next != heat) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass("heat-" + heat), false);
            heat = next;
            pseudoClassStateChanged(PseudoClass.getPseudoClass("heat-" + heat), heat >= 0);
        }
    }

    /** Marks the cap as the place where something dragged would land. */
    public void target(boolean target) {
        pseudoClassStateChanged(TARGET, target);
    }

    /** Sets the shape, and the size of a key unit in pixels that the fonts follow. */
    public void shape(CapForm form, double pixelsPerUnit) {
        unit = pixelsPerUnit;
        switch (form) {
            case BOX -> setShape(null);
            case KNOB -> setShape(path("M50,0 A50,50 0 1 1 49.9,0 Z"));
            case ISO_ENTER ->
                    setShape(
                            path(
                                    "M8,0 H142 A8,8 0 0 1 150,8 V192 A8,8 0 0 1 142,200 H33 A8,8 0 0 1"
                                            + " 25,192 V100 H8 A8,8 0 0 1 0,92 V8 A8,8 0 0 1 8,0 Z"));
            case BIG_ENTER ->
                    setShape(
                            path(
                                    "M83,0 H217 A8,8 0 0 1 225,8 V192 A8,8 0 0 1 217,200 H8 A8,8 0 0 1"
                                            + " 0,192 V108 A8,8 0 0 1 8,100 H75 V8 A8,8 0 0 1 83,0 Z"));
        }
        pseudoClassStateChanged(PseudoClass.getPseudoClass("round"), form == CapForm.KNOB);
        requestLayout();
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return path;
    }

    @Override
    protected void layoutChildren() {
        placeTexts();
        placeCount();
    }

    private void placeTexts() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        double room = width - Math.max(3, unit * (unit < 38 ? 0.1 : 0.16));
        String held = held(room);
        boolean below = !held.isEmpty();
        // Two lines for what holding does leave no room for what Shift makes.
        boolean tall = below && LegendFit.isLong(held, room);
        boolean above = !look.legend().shifted().isEmpty() && !tall;
        double top = height * 0.08;
        double bottom = height * 0.12;
        double line = Math.min(unit * 0.27, height * 0.3);
        double legendTop = above ? top + line * 0.9 : top;
        boolean marked = look.error() || count.isVisible();
        if (marked && look.legend().centre().length() > 3) {
            // A long legend would run into the mark in the corner.
            legendTop = Math.max(legendTop, height * 0.22);
        }
        double holdHeight = tall ? line * 1.7 : line;
        double legendBottom = height - bottom - (below ? holdHeight * 0.95 : 0);
        placeLegend(room, legendTop, legendBottom, legendSize(above || below));
        place(hold, held, room, height - bottom - holdHeight, height - bottom, unit * 0.19);
        placeAltGr(below);
        place(shifted, above ? look.legend().shifted() : "", room, top, top + line, unit * 0.2);
        if (count.isVisible() && above) {
            shifted.setX(Math.round(shifted.getX() - unit * 0.13));
        }
        placeMarks();
    }

    private void placeLegend(double room, double top, double bottom, double size) {
        Optional<Ikon> icon = LegendIcons.find(look.legend());
        if (icon.isPresent()) {
            placeIcon(icon.get(), top, bottom);
        } else {
            place(legend, look.legend().centre(), room, top, bottom, size);
        }
    }

    private void placeMarks() {
        double dot = Math.max(5, unit * 0.12);
        changedMark.resizeRelocate(getWidth() - dot - unit * 0.11, unit * 0.1, dot, dot);
        errorMark.resizeRelocate(unit * 0.09, unit * 0.09, dot * 1.5, dot * 1.5);
    }

    /** In the corner, beside one character: there is no room for it elsewhere. */
    private void placeAltGr(boolean below) {
        String words = look.legend().altGr();
        boolean room = !below && look.legend().centre().length() <= 2;
        if (altGr == null && room && !words.isEmpty()) {
            altGr = text("alt-gr");
            getChildren().add(altGr);
        }
        if (altGr == null) {
            return;
        }
        altGr.setVisible(room && !words.isEmpty());
        if (altGr.isVisible()) {
            double side = unit * 0.3;
            LegendFit.Fitted fitted = LegendFit.fit(words, side, side, unit * 0.2);
            altGr.setFont(fitted.font());
            altGr.setText(fitted.text());
            altGr.setX(Math.round(getWidth() - unit * 0.12 - fitted.width()));
            altGr.setY(Math.round(getHeight() - unit * 0.12 - fitted.height()));
        }
    }

    private double legendSize(boolean shared) {
        int length = look.legend().centre().codePointCount(0, look.legend().centre().length());
        double size = length <= 2 ? 0.33 : 0.24;
        return unit * (shared ? Math.min(size, 0.28) : size);
    }

    /** What holding does; a layer's number alone where its words have no room. */
    private String held(double room) {
        String words = look.legend().hold();
        boolean layer = look.legend().layer().isPresent() && words.matches("\\p{L}+ \\d+");
        return layer && LegendFit.isLong(words, room)
                ? words.charAt(0) + words.substring(words.indexOf(' ') + 1)
                : words;
    }

    private void placeIcon(Ikon icon, double top, double bottom) {
        int size = (int) Math.max(9, Math.min(unit * 0.36, bottom - top));
        legend.setVisible(true);
        legend.setFont(LegendIcons.font(icon, size));
        legend.setText(LegendIcons.text(icon));
        // Every sign is a square of its font's size.
        legend.setX(Math.round((getWidth() - legend.getLayoutBounds().getWidth()) / 2));
        legend.setY(Math.round(top + (bottom - top - legend.getLayoutBounds().getHeight()) / 2));
    }

    private void place(
            Text node, String words, double room, double top, double bottom, double size) {
        node.setVisible(!words.isEmpty());
        if (words.isEmpty()) {
            return;
        }
        LegendFit.Fitted fitted = LegendFit.fit(words, room, bottom - top, size);
        node.setFont(fitted.font());
        node.setText(fitted.text());
        node.setX(Math.round((getWidth() - fitted.width()) / 2));
        node.setY(Math.round(top + (bottom - top - fitted.height()) / 2));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onFire.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.TOP);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setManaged(false);
        text.setMouseTransparent(true);
        return text;
    }

    private static Region mark(String styleClass) {
        Region mark = new Region();
        mark.getStyleClass().add(styleClass);
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        return mark;
    }
}
