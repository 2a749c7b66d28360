package org.keywright.keymap.check;

import java.util.Optional;
import java.util.Set;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeEntry;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;

/** Which feature of QMK's a keycode needs, and whether a keymap has it. */
final class Features {

    /**
     * On unless somebody switches them off; source: QMK's {@code builddefs/generic_features.mk}.
     */
    private static final Set<String> ON_BY_DEFAULT = Set.of("grave_esc", "magic", "space_cadet");

    private Features() {}

    static boolean on(String feature, KeymapDocument document, KeyboardDefinition keyboard) {
        Optional<Value> own = document.config().table("features").find(feature);
        if (own.isPresent()) {
            return own.get() instanceof Value.Flag flag && flag.on();
        }
        return keyboard.features().getOrDefault(feature, ON_BY_DEFAULT.contains(feature));
    }

    /** The feature that makes a keycode work; empty when it always does, or nobody knows. */
    static Optional<String> needed(KeycodeEntry entry) {
        return switch (entry.group()) {
            case "mouse" -> Optional.of("mousekey");
            case "media", "system" -> Optional.of("extrakey");
            case "underglow" -> Optional.of("rgblight");
            case "backlight",
                    "rgb_matrix",
                    "led_matrix",
                    "audio",
                    "midi",
                    "steno",
                    "joystick",
                    "programmable_button",
                    "swap_hands",
                    "sequencer" ->
                    Optional.of(entry.group());
            case "magic" -> Optional.of(entry.name().contains("NKRO") ? "nkro" : "magic");
            case "quantum" -> quantum(entry.name());
            default -> Optional.empty();
        };
    }

    private static Optional<String> quantum(String name) {
        for (String feature :
                Set.of(
                        "auto_shift",
                        "space_cadet",
                        "haptic",
                        "combo",
                        "dynamic_macro",
                        "leader",
                        "key_override",
                        "secure",
                        "dynamic_tapping_term",
                        "caps_word",
                        "autocorrect",
                        "tri_layer",
                        "layer_lock")) {
            if (name.startsWith("QK_" + feature.toUpperCase(java.util.Locale.ROOT))) {
                return Optional.of(feature);
            }
        }
        return switch (name) {
            case "QK_GRAVE_ESCAPE" -> Optional.of("grave_esc");
            case "QK_LOCK" -> Optional.of("key_lock");
            case "QK_REPEAT_KEY", "QK_ALT_REPEAT_KEY" -> Optional.of("repeat_key");
            default -> Optional.empty();
        };
    }
}
