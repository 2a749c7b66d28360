package org.keywright.keymap.check;

import java.util.Optional;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;

/** Which feature a keycode lacks before it is on any key. */
public final class SwitchedOff {

    private SwitchedOff() {}

    /** QMK's name of the feature that the keycode needs, if that is off; empty when it works. */
    public static Optional<String> feature(
            Keycode keycode,
            KeymapDocument document,
            KeyboardDefinition keyboard,
            KeycodeTable table) {
        return UsedFeatures.needed(keycode, table)
                .filter(feature -> !Features.on(feature, document, keyboard));
    }
}
