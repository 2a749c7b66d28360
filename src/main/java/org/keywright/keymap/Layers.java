package org.keywright.keymap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.keywright.option.Value;

/**
 * Adds, takes out and moves layers, together with their encoders and everything that refers to
 * them.
 */
final class Layers {

    private Layers() {}

    static KeymapDocument inserted(KeymapDocument document, int at, Layer layer) {
        KeymapDocument before = LayerNames.noted(document);
        // Behind the last layer nothing moves: who led there already meant the new one.
        boolean last = at == before.layers().size();
        IntUnaryOperator renumber = n -> n >= at && !last ? n + 1 : n;
        boolean complete = before.encoders().size() == before.layers().size();
        List<List<EncoderActions>> encoders = new ArrayList<>(before.encoders());
        if (!encoders.isEmpty() && (at < encoders.size() || complete)) {
            int width = encoders.getFirst().size();
            encoders.add(at, Collections.nCopies(width, EncoderActions.TRANSPARENT));
        }
        List<Layer> layers = new ArrayList<>(before.layers());
        layers.add(at, layer);
        KeymapDocument after = before.withLayers(layers).withEncoders(encoders);
        return LayerReferences.renumbered(
                LayerNotes.carried(before, after, notes -> notes.add(at, Value.Table.empty())),
                renumber);
    }

    static KeymapDocument removed(KeymapDocument document, int layer) {
        KeymapDocument before = LayerNames.noted(document);
        KeymapDocument detached = LayerReferences.detached(before, layer);
        List<Layer> layers = new ArrayList<>(detached.layers());
        layers.remove(layer);
        List<List<EncoderActions>> encoders = new ArrayList<>(detached.encoders());
        if (layer < encoders.size()) {
            encoders.remove(layer);
        }
        KeymapDocument after = detached.withLayers(layers).withEncoders(encoders);
        return LayerNotes.carried(before, after, notes -> notes.remove(layer));
    }

    static KeymapDocument moved(KeymapDocument document, int from, int to) {
        KeymapDocument before = LayerNames.noted(document);
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        int shift = from < to ? -1 : 1;
        IntUnaryOperator renumber = n -> n < low || n > high ? n : n == from ? to : n + shift;
        List<Layer> layers = new ArrayList<>(before.layers());
        layers.add(to, layers.remove(from));
        List<List<EncoderActions>> encoders = new ArrayList<>(before.encoders());
        if (from < encoders.size() || to < encoders.size()) {
            fill(encoders, Math.max(from, to) + 1);
            encoders.add(to, encoders.remove(from));
        }
        KeymapDocument after = before.withLayers(layers).withEncoders(encoders);
        return LayerReferences.renumbered(
                LayerNotes.carried(before, after, notes -> notes.add(to, notes.remove(from))),
                renumber);
    }

    /** Layers that the encoder map leaves out are transparent; write that down before they move. */
    private static void fill(List<List<EncoderActions>> encoders, int rows) {
        int width = encoders.getFirst().size();
        while (encoders.size() < rows) {
            encoders.add(Collections.nCopies(width, EncoderActions.TRANSPARENT));
        }
    }
}
