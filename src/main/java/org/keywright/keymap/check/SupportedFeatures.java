package org.keywright.keymap.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * Features that are on and that a firmware lacks: an error when the keymap itself asks for one or
 * the keyboard cannot work without it, otherwise a warning.
 */
final class SupportedFeatures {

    private SupportedFeatures() {}

    static void addProblems(
            FirmwareSupport firmware,
            KeymapDocument document,
            KeyboardDefinition keyboard,
            List<Problem> problems) {
        Map<String, Boolean> asked = new LinkedHashMap<>();
        keyboard.features().forEach((name, on) -> asked.merge(name, on, Boolean::logicalOr));
        Value.Table own = document.config().table("features");
        own.members().forEach((name, on) -> asked.put(name, on.equals(new Value.Flag(true))));
        asked.forEach(
                (feature, on) -> {
                    if (on && !firmware.features().contains(feature)) {
                        boolean stops =
                                own.find(feature).isPresent()
                                        || firmware.essential().contains(feature);
                        problems.add(problem(firmware, feature, stops));
                    }
                });
    }

    private static Problem problem(FirmwareSupport firmware, String feature, boolean stops) {
        Location location = new Location.OnOption("features." + feature);
        String message = firmware.name() + " does not support the feature " + feature + ".";
        return stops
                ? Problem.error(
                        "not-supported-by-firmware",
                        location,
                        message,
                        "This needs a QMK source tree.")
                : Problem.warning(
                        "feature-not-supported",
                        location,
                        message,
                        "The keyboard works without it; with it only from a QMK source tree.");
    }
}
