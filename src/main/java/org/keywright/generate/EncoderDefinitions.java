package org.keywright.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.mapping.ValueForm;
import org.keywright.option.Value;

/** Rotary encoders in a header: pins and how many pulses make a step. */
final class EncoderDefinitions {

    /** What the firmware assumes for an encoder that does not say. */
    private static final String USUAL_RESOLUTION = "4";

    private EncoderDefinitions() {}

    static void write(Setting encoder, String suffix, Definitions definitions) {
        List<String> aPins = new ArrayList<>();
        List<String> bPins = new ArrayList<>();
        List<Optional<String>> resolutions = new ArrayList<>();
        for (Setting rotary : encoder.find("rotary").map(Setting::items).orElse(List.of())) {
            aPins.add(pin(rotary.need("pin_a")));
            bPins.add(pin(rotary.need("pin_b")));
            resolutions.add(
                    rotary.find("resolution")
                            .filter(r -> !r.isNothing())
                            .map(r -> r.inC(ValueForm.INT)));
        }
        definitions.define("ENCODER_A_PINS" + suffix, braced(aPins));
        definitions.define("ENCODER_B_PINS" + suffix, braced(bPins));
        if (resolutions.stream().anyMatch(Optional::isPresent)) {
            writeResolutions(
                    resolutions.stream().map(r -> r.orElse(USUAL_RESOLUTION)).toList(),
                    suffix,
                    definitions);
        }
    }

    private static void writeResolutions(
            List<String> resolutions, String suffix, Definitions definitions) {
        if (resolutions.stream().distinct().count() == 1) {
            definitions.define("ENCODER_RESOLUTION" + suffix, resolutions.getFirst());
        } else {
            definitions.define("ENCODER_RESOLUTIONS" + suffix, braced(resolutions));
        }
    }

    private static String pin(Setting pin) {
        if (!(pin.value() instanceof Value.Text)) {
            pin.refuse("must be the name of a pin");
        }
        return pin.inC(ValueForm.RAW);
    }

    private static String braced(List<String> items) {
        return "{ " + String.join(", ", items) + " }";
    }
}
