package org.keywright.keymap.check;

import java.util.List;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** The keymap says what encoders do, but the firmware would not read it. */
final class EncoderMapOff implements KeymapCheck {

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        boolean turns = keyboard.encoderCount() > 0 && !document.encoders().isEmpty();
        if (!turns || Features.on("encoder_map", document, keyboard)) {
            return List.of();
        }
        return List.of(
                Problem.warning(
                        "encoder-map-off",
                        new Location.OnOption("features.encoder_map"),
                        "The actions of the encoders do nothing: encoder_map is off.",
                        "Switch on features.encoder_map in the options of this keymap."));
    }
}
