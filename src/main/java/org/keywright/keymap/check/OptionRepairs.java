package org.keywright.keymap.check;

import java.util.Optional;
import org.keywright.keymap.QuickFix;
import org.keywright.keymap.SetOption;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;

/** Repairs that set an option of the keymap. */
final class OptionRepairs {

    private OptionRepairs() {}

    /** Switches on what the key needs. */
    static Optional<QuickFix> neededFeature(QuickFixes.Case one) {
        return PlacedKeycode.in(one.document()).stream()
                .filter(placed -> placed.location().equals(one.problem().location()))
                .findFirst()
                .flatMap(placed -> UsedFeatures.needed(placed.keycode(), one.table()))
                .map(OptionRepairs::on);
    }

    static Optional<QuickFix> encoderMap(QuickFixes.Case one) {
        return Optional.of(on("encoder_map"));
    }

    static Optional<QuickFix> bootmagic(QuickFixes.Case one) {
        return Optional.of(on("bootmagic"));
    }

    static Optional<QuickFix> dynamicLayers(QuickFixes.Case one) {
        int layers = one.document().layers().size();
        return Optional.of(
                new QuickFix(
                        "Keep room for " + layers + " layers",
                        new SetOption(DynamicLayers.COUNT, Value.Whole.of(layers))));
    }

    private static QuickFix on(String feature) {
        return new QuickFix(
                "Switch on " + feature,
                new SetOption(OptionPath.of("features." + feature), new Value.Flag(true)));
    }
}
