package org.keywright.keymap.check;

import java.util.Optional;
import org.keywright.keymap.QuickFix;
import org.keywright.keymap.SetOption;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/** Repairs that set an option of the keymap. */
final class OptionRepairs {

    private OptionRepairs() {}

    /** Switches on what the key, or the extras, need. */
    static Optional<QuickFix> neededFeature(QuickFixes.Case one) {
        if (one.problem().location() instanceof Location.OnOption) {
            return featureAtPlace(one);
        }
        return PlacedKeycode.in(one.document()).stream()
                .filter(placed -> placed.location().equals(one.problem().location()))
                .findFirst()
                .flatMap(placed -> UsedFeatures.needed(placed.keycode(), one.table()))
                .map(OptionRepairs::on);
    }

    /** Switches on the feature that the problem points to, unless the keymap switched it off. */
    static Optional<QuickFix> optionsFeature(QuickFixes.Case one) {
        return featureAtPlace(one)
                .filter(
                        fix ->
                                fix.edit() instanceof SetOption(OptionPath path, Value on)
                                        && one.document().config().at(path).isEmpty());
    }

    private static Optional<QuickFix> featureAtPlace(QuickFixes.Case one) {
        return one.problem().location() instanceof Location.OnOption(String path)
                        && path.startsWith("features.")
                ? Optional.of(on(path.substring("features.".length())))
                : Optional.empty();
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
