package org.keywright.keymap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.keywright.keycode.Keycode;

/**
 * Every way into a layer, and so what fires where a key of it is transparent: the highest layer
 * below that is on and has something there, else layer 0. Source: QMK's {@code action_layer.c}.
 *
 * <p>A way is a set of layers that are on together. Ways are found by pressing every key that can
 * be pressed; there can be very many, so the search has an end.
 */
public final class LayerWays {

    private static final int MOST_WAYS = 400;

    /**
     * Layers that are on together.
     *
     * @param on a bit for each, the default layer among them
     * @param base the default layer
     */
    private record Way(int on, int base) {
        boolean has(int layer) {
            return (on >>> layer & 1) != 0;
        }

        Way with(int layer) {
            return new Way(on | 1 << layer, base);
        }
    }

    private final KeymapDocument document;
    private final int layers;
    private final TriLayer tri;
    private final Set<Way> ways = new LinkedHashSet<>();

    /** Follows every key of a keymap. */
    public LayerWays(KeymapDocument document) {
        this.document = document;
        layers = Math.min(document.layers().size(), KeymapDocument.MOST_LAYERS);
        tri = TriLayer.of(document);
        follow();
    }

    /**
     * What a transparent key of a layer does, for every way into the layer, the shortest way first;
     * one keycode if it is always the same, none on layer 0.
     */
    public List<Keycode> through(int layer, int key) {
        Set<Keycode> found = new LinkedHashSet<>();
        for (List<Integer> below : below(layer)) {
            found.add(first(below, key));
        }
        return List.copyOf(found);
    }

    /**
     * The layers that can be on below a layer, the highest first, for every way into it. A layer
     * that no key leads to is taken to lie on layer 0.
     */
    public List<List<Integer>> below(int layer) {
        if (layer == 0) {
            return List.of();
        }
        Set<List<Integer>> found = new LinkedHashSet<>();
        for (Way way : ways) {
            if (way.has(layer)) {
                found.add(below(way, layer));
            }
        }
        return found.isEmpty() ? List.of(List.of(0)) : List.copyOf(found);
    }

    private static List<Integer> below(Way way, int layer) {
        List<Integer> below = new ArrayList<>();
        for (int other = layer - 1; other >= 0; other--) {
            if (way.has(other)) {
                below.add(other);
            }
        }
        return below;
    }

    private Keycode first(List<Integer> highestFirst, int key) {
        for (int layer : highestFirst) {
            Keycode code = document.layers().get(layer).at(key);
            if (!code.isTransparent()) {
                return code;
            }
        }
        // Nothing is on below: QMK then looks at layer 0, whether that is on or not.
        Keycode last = document.layers().getFirst().at(key);
        return last.isTransparent() ? Keycode.NOTHING : last;
    }

    private void follow() {
        Deque<Way> open = new ArrayDeque<>();
        if (layers > 0) {
            open.add(new Way(1, 0));
        }
        while (!open.isEmpty() && ways.size() < MOST_WAYS) {
            Way way = open.poll();
            if (ways.add(way)) {
                open.addAll(next(way));
            }
        }
    }

    private Set<Way> next(Way way) {
        Set<Way> next = new LinkedHashSet<>();
        List<Integer> on = below(way, layers);
        int keys = document.layers().getFirst().keys().size();
        for (int key = 0; key < keys; key++) {
            addPressed(next, way, first(on, key));
        }
        for (int layer : on) {
            if (layer < document.encoders().size()) {
                for (EncoderActions turn : document.encoders().get(layer)) {
                    addPressed(next, way, turn.clockwise());
                    addPressed(next, way, turn.counterClockwise());
                }
            }
        }
        next.remove(way);
        return next;
    }

    private void addPressed(Set<Way> next, Way way, Keycode pressed) {
        Keycode code = pressed instanceof Keycode.Any any ? any.content() : pressed;
        OptionalInt target = code.layerNumber();
        if (target.isPresent() && target.getAsInt() >= 0 && target.getAsInt() < layers) {
            next.add(switched(way, code, target.getAsInt()));
        }
        if (TriLayer.isLower(code)) {
            addTogether(next, way, tri.lower(), tri.upper());
        }
        if (TriLayer.isUpper(code)) {
            addTogether(next, way, tri.upper(), tri.lower());
        }
    }

    private void addTogether(Set<Way> next, Way way, int own, int other) {
        if (Math.max(tri.adjust(), Math.max(own, other)) < layers) {
            Way held = way.with(own);
            next.add(way.has(other) ? held.with(tri.adjust()) : held);
        }
    }

    private static Way switched(Way way, Keycode code, int target) {
        String function = code instanceof Keycode.LayerSwitch s ? s.function() : "";
        return switch (function) {
            case "TO" -> new Way(1 << target | 1 << way.base(), way.base());
            case "DF", "PDF" -> new Way(way.on() & ~(1 << way.base()) | 1 << target, target);
            default -> way.with(target);
        };
    }
}
