package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Extras do nothing because the feature they need was switched off. */
final class FeaturesOfExtras implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        for (ExtraKind kind : ExtraKind.values()) {
            Optional<String> off = kind.feature().filter(f -> !Features.on(f, document, keyboard));
            // Whether there is a map of switches is said by MapsWithoutActions.
            boolean own = kind != ExtraKind.DIP_SWITCH;
            if (own && off.isPresent() && !Extras.of(document, kind).isEmpty()) {
                problems.add(
                        Problem.warning(
                                "feature-off",
                                new Location.OnOption("features." + off.get()),
                                kind.member() + " do nothing: " + off.get() + " is off.",
                                "Switch on features." + off.get() + " in the options."));
            }
        }
        return problems;
    }
}
