package org.keywright.keymap.check;

import java.util.List;
import org.keywright.keycode.Keycode;

/** Takes a keycode apart. */
final class KeycodeParts {

    private KeycodeParts() {}

    /** The names and unread texts a keycode consists of: {@code KC_A} in {@code LT(1,KC_A)}. */
    static List<Keycode> leaves(Keycode keycode) {
        return switch (keycode) {
            case Keycode.Named named -> List.of(named);
            case Keycode.Raw raw -> List.of(raw);
            case Keycode.LayerTap code -> leaves(code.tap());
            case Keycode.ModTap code -> leaves(code.tap());
            case Keycode.SwapHandsTap code -> leaves(code.tap());
            case Keycode.Modified code -> leaves(code.key());
            case Keycode.Any code -> leaves(code.content());
            case Keycode.LayerSwitch code -> List.of();
            case Keycode.LayerMod code -> List.of();
            case Keycode.OneShotMod code -> List.of();
            case Keycode.TapDance code -> List.of();
            case Keycode.Unicode code -> List.of();
        };
    }

    /** Without the {@code ANY(…)} around it. */
    static Keycode content(Keycode keycode) {
        return keycode instanceof Keycode.Any any ? content(any.content()) : keycode;
    }
}
