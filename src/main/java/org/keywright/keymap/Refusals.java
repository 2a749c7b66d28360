package org.keywright.keymap;

import java.util.Optional;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Reasons for which several edits are not possible. */
final class Refusals {

    private Refusals() {}

    static Optional<Problem> noSuchLayer(KeymapDocument document, int layer) {
        if (layer >= 0 && layer < document.layers().size()) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.error(
                        "no-such-layer",
                        new Location.OnLayer(layer),
                        "There is no layer " + layer + ".",
                        "The keymap has " + document.layers().size() + " layers, counted from 0."));
    }

    static Optional<Problem> full(KeymapDocument document) {
        if (document.layers().size() < KeymapDocument.MOST_LAYERS) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.error(
                        "too-many-layers",
                        new Location.Everywhere(),
                        "A keymap can have " + KeymapDocument.MOST_LAYERS + " layers at most.",
                        "Remove a layer first."));
    }

    static Optional<Problem> noSuchExtra(KeymapDocument document, ExtraKind kind, int index) {
        int size = Extras.of(document, kind).size();
        if (index >= 0 && index < size) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.error(
                        "no-such-extra",
                        new Location.OnExtra(kind.member(), index),
                        "There is no " + kind.word() + " " + index + ".",
                        "The keymap has " + size + ", counted from 0."));
    }

    static Problem tooMany(ExtraKind kind) {
        return Problem.error(
                "too-many-extras",
                new Location.OnExtra(kind.member(), kind.most()),
                "There cannot be more than " + kind.most() + " of these.",
                "Remove one that nothing uses.");
    }
}
