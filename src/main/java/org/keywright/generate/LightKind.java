package org.keywright.generate;

import java.util.Locale;
import java.util.Map;
import org.keywright.option.Value;

/** The three kinds of lighting that have effects, and the names their effects have in C. */
enum LightKind {
    LED_MATRIX("ENABLE_LED_MATRIX_", "LED_MATRIX_"),
    RGB_MATRIX("ENABLE_RGB_MATRIX_", "RGB_MATRIX_"),
    RGBLIGHT("RGBLIGHT_EFFECT_", "RGBLIGHT_MODE_");

    private final String switchPrefix;
    private final String modePrefix;

    LightKind(String switchPrefix, String modePrefix) {
        this.switchPrefix = switchPrefix;
        this.modePrefix = modePrefix;
    }

    /** The member of {@code info.json} that describes it. */
    String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(Setting light, Definitions definitions) {
        light.find("default.animation")
                .ifPresent(
                        first ->
                                definitions.define(
                                        name() + "_DEFAULT_MODE",
                                        Definitions.joined(modePrefix, first, word(first))));
        Map<String, Setting> effects =
                light.find("animations").map(Setting::members).orElse(Map.of());
        effects.forEach(
                (effect, on) ->
                        definitions.flag(Definitions.joined(switchPrefix, on, effect), on.truth()));
    }

    private static String word(Setting spot) {
        return spot.value() instanceof Value.Text t ? t.text() : "?";
    }
}
