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
 * Features that are on and that a firmware lacks: an error, unless the keyboard types all the same
 * without them.
 */
final class SupportedFeatures {

    private SupportedFeatures() {}

    static void addProblems(
            FirmwareSupport firmware,
            KeymapDocument document,
            KeyboardDefinition keyboard,
            List<Problem> problems) {
        Map<String, Boolean> asked = new LinkedHashMap<>(keyboard.features());
        document.config()
                .table("features")
                .members()
                .forEach((name, on) -> asked.put(name, on.equals(new Value.Flag(true))));
        asked.forEach(
                (feature, on) -> {
                    if (on && !firmware.features().contains(feature)) {
                        problems.add(problem(firmware, feature));
                    }
                });
    }

    private static Problem problem(FirmwareSupport firmware, String feature) {
        Location location = new Location.OnOption("features." + feature);
        return firmware.leftOut().contains(feature)
                ? Problem.hint(
                        "feature-left-out",
                        location,
                        firmware.name() + " leaves out the feature " + feature + ".",
                        "The keyboard types all the same.")
                : Problem.error(
                        "not-supported-by-firmware",
                        location,
                        firmware.name() + " does not support the feature " + feature + ".",
                        "Switch it off in the options, or build from a QMK source tree.");
    }
}
