package org.keywright.keymap.check;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AddLayer;
import org.keywright.keymap.FitLayer;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.keymap.QuickFix;
import org.keywright.keymap.RemoveLayer;
import org.keywright.problem.Location;

/** Repairs that add, remove or fit a layer. */
final class LayerRepairs {

    private LayerRepairs() {}

    static Optional<QuickFix> remove(QuickFixes.Case one) {
        return one.problem().location() instanceof Location.OnLayer(int layer)
                        && one.document().layers().size() > 1
                ? Optional.of(
                        new QuickFix(
                                "Delete layer " + layer, RemoveLayer.of(one.document(), layer)))
                : Optional.empty();
    }

    static Optional<QuickFix> first(QuickFixes.Case one) {
        return one.keyboard()
                .findLayout(one.document().layout())
                .map(layout -> new AddLayer(0, empty(layout.keys().size())))
                .map(edit -> new QuickFix("Add a layer", edit));
    }

    /** The layer a key leads to, when it would be the very next one. */
    static Optional<QuickFix> missing(QuickFixes.Case one) {
        KeymapDocument document = one.document();
        int next = document.layers().size();
        OptionalInt wanted =
                PlacedKeycode.in(document).stream()
                        .filter(placed -> placed.location().equals(one.problem().location()))
                        .mapToInt(placed -> placed.keycode().layerNumber().orElse(-1))
                        .findFirst();
        return wanted.orElse(-1) == next && next > 0
                ? Optional.of(
                        new QuickFix(
                                "Add layer " + next,
                                AddLayer.transparent(
                                        document, document.layers().getFirst().keys().size())))
                : Optional.empty();
    }

    private static Layer empty(int keys) {
        return new Layer(Collections.nCopies(keys, Keycode.NOTHING));
    }

    static Optional<QuickFix> fitted(QuickFixes.Case one) {
        if (!(one.problem().location() instanceof Location.OnLayer(int layer))
                || layer >= one.document().layers().size()) {
            return Optional.empty();
        }
        int actual = one.document().layers().get(layer).keys().size();
        return one.keyboard()
                .findLayout(one.document().layout())
                .map(layout -> layout.keys().size())
                .map(
                        count ->
                                new QuickFix(
                                        actual < count
                                                ? "Fill up with keys that do nothing"
                                                : "Cut off what is too much",
                                        new FitLayer(layer, count)));
    }
}
