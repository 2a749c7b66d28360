package org.keywright.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.KeyboardGeometry;
import org.keywright.keyboard.Layout;
import org.keywright.keyboard.Outline;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.keywright.keycode.Legends;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LayerColours;
import org.keywright.keymap.LayerNames;
import org.keywright.keymap.LayerWays;

/**
 * What a keymap does, for the wall beside the desk: a page for each layer, or all on one keyboard.
 */
public final class CheatSheet {

    /** A4 across, points. */
    private static final double WIDTH = 842;

    private static final double MARGIN = 36;
    private static final double HEAD = 46;
    private static final double FOOT = 18;
    private static final double TURN_ROW = 20;
    private static final double LARGEST_UNIT = 60;

    /** Where layers 1 to 4 stand on a cap that shows all: fractions across and down. */
    private static final double[][] CORNERS = {
        {0.26, 0.24}, {0.74, 0.24}, {0.26, 0.92}, {0.74, 0.92}
    };

    private final KeymapDocument keymap;
    private final KeyboardDefinition keyboard;
    private final KeyboardGeometry geometry;
    private final Legends legends;
    private final LayerWays ways;
    private final List<String> names;
    private final UnaryOperator<String> words;

    /** Whether this system can write on pictures; one without a desktop may lack every font. */
    public static boolean canBeWritten() {
        return Letters.present();
    }

    /** A sheet for a keymap, in its layout or the keyboard's first. */
    public CheatSheet(KeymapDocument keymap, KeyboardDefinition keyboard, Legends legends) {
        this(keymap, keyboard, legends, words -> words);
    }

    /**
     * The same in another language.
     *
     * @param words says the sheet's own English words in it
     */
    public CheatSheet(
            KeymapDocument keymap,
            KeyboardDefinition keyboard,
            Legends legends,
            UnaryOperator<String> words) {
        this.words = words;
        this.keymap = keymap;
        this.keyboard = keyboard;
        Layout layout =
                keyboard.findLayout(keymap.layout())
                        .orElseGet(() -> keyboard.layoutList().getFirst());
        geometry = KeyboardGeometry.of(layout);
        this.legends = legends;
        ways = new LayerWays(keymap);
        names = LayerNames.of(keymap);
    }

    /** A page for each layer, or only for the one asked for. */
    public List<Picture> layers(OptionalInt only) {
        List<Picture> pages = new ArrayList<>();
        for (int layer = 0; layer < keymap.layers().size(); layer++) {
            if (only.isEmpty() || only.getAsInt() == layer) {
                pages.add(layer(layer));
            }
        }
        return pages;
    }

    /** All layers below each other on one long page. */
    public Picture stacked() {
        List<Mark> marks = new ArrayList<>();
        double top = 0;
        String title = title();
        for (Picture page : layers(OptionalInt.empty())) {
            for (Mark mark : page.marks()) {
                marks.add(Moved.down(mark, top));
            }
            top += page.height() - FOOT;
        }
        return new Picture(title, WIDTH, top + FOOT, marks);
    }

    /** The base layer large, layers 1 to 4 in the corners of its keys in their colours. */
    public Picture together() {
        List<Mark> marks = new ArrayList<>();
        addHead(marks, title(), Optional.empty());
        CapPainter painter = painter();
        for (int key = 0; key < geometry.outlines().size(); key++) {
            Outline cap = geometry.outlines().get(key);
            Legend base = legend(keymap.layers().getFirst().at(key));
            marks.add(painter.blank(cap));
            marks.add(painter.word(cap, base.centre(), 0.5, 0.6, 0.26, Ink.TEXT));
            for (int layer = 1; layer < Math.min(5, keymap.layers().size()); layer++) {
                Legend own = legend(keymap.layers().get(layer).at(key)).coloured(this::colour);
                if (own.kind() != LegendKind.TRANSPARENT && own.kind() != LegendKind.NONE) {
                    double[] at = CORNERS[layer - 1];
                    Ink ink = CapInk.ofLayer(colour(layer)).words();
                    marks.add(painter.word(cap, own.centre(), at[0], at[1], 0.17, ink));
                }
            }
        }
        double bottom = HEAD + geometry.height() * unit() + 16;
        addKey(marks, bottom);
        return new Picture(title(), WIDTH, bottom + 30, marks);
    }

    private void addKey(List<Mark> marks, double y) {
        double x = MARGIN;
        for (int layer = 1; layer < Math.min(5, keymap.layers().size()); layer++) {
            String words = layerTitle(layer);
            marks.add(text(words, x, y, 11, CapInk.ofLayer(colour(layer)).words(), true));
            x += Letters.width(words, 11, true) + 18;
        }
        if (keymap.layers().size() > 5) {
            marks.add(
                    text(
                            words.apply("Layers from 5 on are on pages of their own."),
                            x,
                            y,
                            10,
                            Ink.SOFT,
                            false));
        }
    }

    private Picture layer(int layer) {
        List<Mark> marks = new ArrayList<>();
        addHead(marks, title(), Optional.of(layer));
        CapPainter painter = painter();
        for (int key = 0; key < geometry.outlines().size(); key++) {
            marks.addAll(painter.cap(geometry.outlines().get(key), legend(layer, key)));
        }
        double bottom = HEAD + geometry.height() * unit() + 8;
        double end = addTurns(marks, layer, bottom);
        return new Picture(title() + ", " + layerTitle(layer), WIDTH, end + FOOT, marks);
    }

    private int colour(int layer) {
        return LayerColours.of(keymap, layer).ordinal();
    }

    /** The legend of a key; of a transparent one what shows through. */
    private Legend legend(int layer, int key) {
        Legend own = legend(keymap.layers().get(layer).at(key)).coloured(this::colour);
        if (own.kind() != LegendKind.TRANSPARENT) {
            return own;
        }
        List<Keycode> through = ways.through(layer, key);
        String words =
                String.join(
                        " / ", through.stream().limit(2).map(c -> legends.of(c).centre()).toList());
        return new Legend(words, "", "", LegendKind.TRANSPARENT, OptionalInt.empty());
    }

    private double addTurns(List<Mark> marks, int layer, double top) {
        if (layer >= keymap.encoders().size() || keymap.encoders().get(layer).isEmpty()) {
            return top;
        }
        double y = top;
        List<EncoderActions> turns = keymap.encoders().get(layer);
        for (int i = 0; i < turns.size(); i++) {
            y += TURN_ROW;
            String turn =
                    words.apply(
                            "Encoder %d:  ↺ %s   ↻ %s"
                                    .formatted(
                                            i,
                                            said(turns.get(i).counterClockwise()),
                                            said(turns.get(i).clockwise())));
            marks.add(text(turn, MARGIN, y, 12, Ink.TEXT, false));
        }
        return y + 4;
    }

    private String said(Keycode code) {
        Legend legend = legends.of(code);
        return legend.kind() == LegendKind.TRANSPARENT ? "▽" : legend.centre();
    }

    private void addHead(List<Mark> marks, String title, Optional<Integer> layer) {
        marks.add(text(title, MARGIN, 28, 15, Ink.TEXT, true));
        layer.ifPresent(
                number -> {
                    String words = layerTitle(number);
                    double x = WIDTH - MARGIN - Letters.width(words, 15, true);
                    marks.add(text(words, x, 28, 15, CapInk.ofLayer(colour(number)).words(), true));
                });
    }

    private static Mark text(String words, double x, double y, double size, Ink ink, boolean bold) {
        return new Mark.Words(words, x, y, size, ink, false, bold, Mark.Turn.NONE);
    }

    private String title() {
        String board = keyboard.name().isBlank() ? keyboard.id() : keyboard.name();
        return keymap.name().isBlank() ? board : board + " · " + keymap.name();
    }

    private String layerTitle(int layer) {
        return names.get(layer).isBlank()
                ? words.apply("Layer " + layer)
                : layer + "  " + names.get(layer);
    }

    private double unit() {
        return Math.min(LARGEST_UNIT, (WIDTH - 2 * MARGIN) / Math.max(1, geometry.width()));
    }

    private Legend legend(Keycode code) {
        Legend legend = legends.of(code);
        return legend.hold().isEmpty() ? legend : legend.withHold(words.apply(legend.hold()));
    }

    private CapPainter painter() {
        return new CapPainter((WIDTH - geometry.width() * unit()) / 2, HEAD, unit());
    }
}
