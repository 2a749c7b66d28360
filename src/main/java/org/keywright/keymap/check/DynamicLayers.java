package org.keywright.keymap.check;

import java.util.List;
import java.util.Optional;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * With VIA the keyboard keeps its keymap in EEPROM, with room for four layers unless told
 * otherwise; keys of layers above do nothing. Source: QMK's {@code quantum/dynamic_keymap.c}.
 */
final class DynamicLayers implements KeymapCheck {

    static final OptionPath COUNT = OptionPath.of("dynamic_keymap.layer_count");

    private static final int USUAL = 4;

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        int room = room(document).or(() -> room(keyboard)).orElse(USUAL);
        int layers = document.layers().size();
        if (layers <= room || !Features.on("via", document, keyboard)) {
            return List.of();
        }
        return List.of(
                Problem.warning(
                        "too-few-dynamic-layers",
                        new Location.OnLayer(room),
                        "With VIA the keyboard keeps "
                                + room
                                + " layers; this keymap has "
                                + layers
                                + ".",
                        "Set " + COUNT + " to " + layers + "."));
    }

    private static Optional<Integer> room(KeymapDocument document) {
        return number(document.config());
    }

    private static Optional<Integer> room(KeyboardDefinition keyboard) {
        return number(keyboard.resolved());
    }

    private static Optional<Integer> number(Value.Table options) {
        return options.table("dynamic_keymap")
                .find("layer_count")
                .filter(Value.Whole.class::isInstance)
                .map(Value.Whole.class::cast)
                .flatMap(Value.Whole::asInt);
    }
}
