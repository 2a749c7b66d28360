package org.keywright.ui.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.keywright.keyboard.KeyLight;
import org.keywright.keyboard.Outline;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.keycode.Legend;
import org.keywright.keycode.LegendKind;
import org.keywright.keymap.Layer;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.control.LightSpot;
import org.keywright.ui.words.Phrase;

/** Lays something else over the legends, which then stand small above it. */
record OverlayLooks(EditorViewModel editor, List<KeyLight> lights) {

    /** The looks of a layer's keys with an overlay on them. */
    List<CapLook> over(Overlay overlay, List<CapLook> looks) {
        if (overlay == Overlay.LEGENDS) {
            return looks;
        }
        List<CapLook> laid = new ArrayList<>();
        for (int key = 0; key < looks.size(); key++) {
            laid.add(over(overlay, key, looks.get(key)));
        }
        return laid;
    }

    private CapLook over(Overlay overlay, int key, CapLook look) {
        PhysicalKey physical = editor.layout().keys().get(key);
        List<KeyLight> below = lights.stream().filter(light -> light.below(physical)).toList();
        String large =
                switch (overlay) {
                    case LEGENDS -> look.legend().centre();
                    case MATRIX -> physical.row() + "," + physical.column();
                    case INDEX -> Integer.toString(key);
                    case SIZE -> size(physical);
                    case USE -> Integer.toString(uses(key));
                    case LIGHTS -> numbers(below);
                };
        boolean lit = overlay == Overlay.LIGHTS && !below.isEmpty();
        String small = lit ? purpose(below.getFirst()) : look.legend().centre();
        String under = lit ? place(below.getFirst()) : "";
        Legend legend = new Legend(large, small, under, LegendKind.ALPHA, OptionalInt.empty());
        String spoken = overlay.title() + ": " + (large.isEmpty() ? "–" : large);
        return new CapLook(
                legend,
                look.text(),
                String.join(", ", spoken, look.spoken()),
                look.error(),
                look.changed());
    }

    private static String size(PhysicalKey key) {
        String width = number(key.width());
        return key.height() == 1 ? width : width + "×" + number(key.height());
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Integer.toString((int) value)
                : String.format(Locale.ROOT, "%.3f", value).replaceFirst("0+$", "");
    }

    /** On how many layers a key has a code of its own. */
    int uses(int key) {
        int uses = 0;
        for (Layer layer : editor.document().layers()) {
            LegendKind kind = editor.looks().of(layer.at(key)).legend().kind();
            if (kind != LegendKind.NONE && kind != LegendKind.TRANSPARENT) {
                uses++;
            }
        }
        return uses;
    }

    private static String numbers(List<KeyLight> below) {
        return below.stream()
                .map(light -> Integer.toString(light.index()))
                .collect(Collectors.joining(" "));
    }

    private static String place(KeyLight light) {
        return number(light.x()) + "," + number(light.y());
    }

    /** A light below no key, with what there is to say about it. */
    LightSpot spot(KeyLight light, Outline.Point place) {
        String words =
                Phrase.of("Light {0} at {1}: {2}", light.index(), place(light), purpose(light));
        return new LightSpot(place.x(), place.y(), Integer.toString(light.index()), words);
    }

    /** In the words of QMK's flags. */
    static String purpose(KeyLight light) {
        List<String> words = new ArrayList<>();
        if (light.is(KeyLight.MODIFIER)) {
            words.add(Phrase.in("light", "mod"));
        }
        if (light.is(KeyLight.UNDERGLOW)) {
            words.add(Phrase.in("light", "glow"));
        }
        if (light.is(KeyLight.KEY)) {
            words.add(Phrase.in("light", "key"));
        }
        if (light.is(KeyLight.INDICATOR)) {
            words.add(Phrase.in("light", "sign"));
        }
        return String.join(" ", words);
    }
}
