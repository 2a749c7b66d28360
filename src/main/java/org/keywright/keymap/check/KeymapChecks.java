package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;

/** The checks that every keymap goes through. */
public final class KeymapChecks {

    private static final List<KeymapCheck> ALL =
            List.of(
                    new KeymapName(),
                    new UnknownLayout(),
                    new KeyCounts(),
                    new TooManyLayers(),
                    new UnknownKeycodes(),
                    new OwnKeycodeNames(),
                    new TapsThatAreNotBasic(),
                    new ModifiersOnKeysThatAreNotBasic(),
                    new LayerTargets(),
                    new EncoderCounts(),
                    new EncoderMapOff(),
                    new MapsWithoutActions(),
                    new MacroNumbers(),
                    new MacroSteps(),
                    new UnusedMacros(),
                    new UnusedTapDances(),
                    new ComboClashes(),
                    new ExtraNumbers(),
                    new FeaturesOfExtras(),
                    new FeaturesSwitchedOff(),
                    new HoldTargets(),
                    new UnreachableLayers(),
                    new DuplicateLayers(),
                    new DynamicLayers(),
                    new WayBack(),
                    new EssentialKeys(),
                    new WayToBootloader());

    private KeymapChecks() {}

    /** Every check, in the order their problems are shown. */
    public static List<KeymapCheck> all() {
        return ALL;
    }

    /** Every check, and whether a certain firmware can do what the keymap asks for. */
    public static List<KeymapCheck> allFor(FirmwareSupport firmware) {
        List<KeymapCheck> checks = new ArrayList<>(ALL);
        checks.add(new SupportedByFirmware(firmware));
        return List.copyOf(checks);
    }

    /** What all of these checks find. */
    public static List<Problem> run(
            List<KeymapCheck> checks,
            KeymapDocument document,
            KeyboardDefinition keyboard,
            KeycodeTable table) {
        return checks.stream()
                .flatMap(check -> check.check(document, keyboard, table).stream())
                .toList();
    }
}
