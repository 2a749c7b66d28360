package org.keywright.firmware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a keyboard's layers in its firmware: one 16-bit code for every place of the matrix, one
 * layer behind the other. Nothing marks them, so it only finds what cannot be anything else.
 *
 * <p>A layer has nothing where there is no key, and codes that mean something where there is one;
 * the first one looks like a keyboard. A matrix with hardly a place without a key does not show
 * where its layers begin, so nothing is said of it. What lies before the first layer and behind the
 * last must not look like a layer, not even like one with a few codes unknown to us.
 */
public final class LayerSearch {

    private static final int FEWEST_KEYS = 12;
    private static final int MOST_LAYERS = 32;
    private static final int LARGEST = 1024;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_RUNS = 64;
    private static final int FEWEST_GAPS = 3;
    private static final double DIFFERENT = 0.75;

    private final byte[] content;
    private final KeyMatrix matrix;
    private final int span;

    private LayerSearch(byte[] content, KeyMatrix matrix) {
        this.content = content;
        this.matrix = matrix;
        this.span = 2 * matrix.size();
    }

    /** The layers; empty also if there may be some but it is not sure which bytes they are. */
    public static Optional<FoundLayers> find(byte[] content, KeyMatrix matrix) {
        boolean enough =
                matrix.count() >= FEWEST_KEYS
                        && matrix.size() - matrix.count() >= FEWEST_GAPS
                        && matrix.size() <= LARGEST
                        && content.length <= MOST_BYTES;
        return enough ? new LayerSearch(content, matrix).find() : Optional.empty();
    }

    private Optional<FoundLayers> find() {
        List<FoundLayers> runs = new ArrayList<>();
        for (int at = 0; at + span <= content.length && runs.size() <= MOST_RUNS; at++) {
            if (isFirst(at)) {
                runs.add(run(at));
            }
        }
        List<FoundLayers> outer =
                runs.stream().filter(r -> runs.stream().noneMatch(o -> within(r, o))).toList();
        return outer.size() == 1
                ? outer.stream().filter(this::sharp).findFirst()
                : Optional.empty();
    }

    /** Whether a run begins inside of a longer one, as every second way of typing does. */
    private boolean within(FoundLayers run, FoundLayers other) {
        return run.layers().size() < other.layers().size()
                && run.offset() > other.offset()
                && run.offset() < other.offset() + span * other.layers().size();
    }

    private FoundLayers run(int first) {
        List<List<Integer>> layers = new ArrayList<>();
        for (int at = first; misfits(at) == 0 && layers.size() <= MOST_LAYERS; at += span) {
            List<Integer> layer = new ArrayList<>();
            for (int place = 0; place < matrix.size(); place++) {
                layer.add(code(at, place));
            }
            layers.add(layer);
        }
        return new FoundLayers(first, layers);
    }

    private boolean sharp(FoundLayers run) {
        int count = run.layers().size();
        int highest =
                run.layers().stream()
                        .flatMap(List::stream)
                        .mapToInt(LayerCodes::layer)
                        .max()
                        .orElse(0);
        return count <= MOST_LAYERS
                && highest < count
                && run.layers().stream().skip(highest + 1L).allMatch(this::isFilled)
                && !looksLikeLayer(run.offset() - span)
                && !looksLikeLayer(run.offset() + span * count);
    }

    /** A layer that no key leads to may be nothing at all, and then it may be no layer. */
    private boolean isFilled(List<Integer> layer) {
        return layer.stream().filter(code -> code != 0).count() > matrix.count() / 2;
    }

    private boolean looksLikeLayer(int at) {
        return misfits(at) <= Math.max(FEWEST_GAPS, matrix.count() / 10);
    }

    private boolean isFirst(int at) {
        int ordinary = 0;
        Set<Integer> different = new HashSet<>();
        for (int place = 0; place < matrix.size(); place++) {
            int code = code(at, place);
            if (!fits(place, code)) {
                return false;
            }
            if (LayerCodes.isOrdinary(code)) {
                ordinary++;
                different.add(code);
            }
        }
        return 2 * ordinary >= matrix.count() && different.size() >= DIFFERENT * ordinary;
    }

    /** How many places have codes that cannot be a layer's; all of them where the content ends. */
    private int misfits(int at) {
        if (at < 0 || at + span > content.length) {
            return matrix.size();
        }
        int bad = 0;
        for (int place = 0; place < matrix.size(); place++) {
            bad += fits(place, code(at, place)) ? 0 : 1;
        }
        return bad;
    }

    private boolean fits(int place, int code) {
        return matrix.hasKey(place) ? LayerCodes.mean(code) : code == 0;
    }

    private int code(int at, int place) {
        int low = content[at + 2 * place] & 0xFF;
        return low | (content[at + 2 * place + 1] & 0xFF) << 8;
    }
}
