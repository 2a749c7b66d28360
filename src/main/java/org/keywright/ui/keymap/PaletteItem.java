package org.keywright.ui.keymap;

import java.util.Optional;
import org.keywright.application.MissingFeature;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.ui.control.CapLook;
import org.keywright.ui.words.Phrase;

/**
 * Something to pick from the palette.
 *
 * @param template the keycode, with {@code %} where the selected key's own tap code goes
 * @param look how it is drawn
 * @param hint its name, and what it does on a line of its own
 * @param missing what is off that it needs
 */
record PaletteItem(String template, CapLook look, String hint, Optional<MissingFeature> missing) {

    /** What works on every keyboard. */
    PaletteItem(String template, CapLook look, String hint) {
        this(template, look, hint, Optional.empty());
    }

    /** The same on a keyboard where it needs something that is off. */
    PaletteItem lacking(Optional<MissingFeature> feature) {
        return new PaletteItem(template, look, hint, feature);
    }

    /** The keycode by itself, without a key to tap. */
    Keycode code() {
        return KeycodeParser.parse(keycodeFor(Keycode.NOTHING));
    }

    /** The keycode to assign to a key that does {@code present} now. */
    String keycodeFor(Keycode present) {
        return template.contains("%") ? template.replace("%", tap(present).text()) : template;
    }

    /** All there is to say about it: for a tooltip. */
    String words() {
        return hint + missing.map(feature -> "\n" + lack(feature)).orElse("");
    }

    private static String lack(MissingFeature feature) {
        return feature.supported()
                ? Phrase.of("Needs {0}, which is off; picking it switches it on.", feature.name())
                : Phrase.of("Needs {0}, which this firmware does not have.", feature.name());
    }

    /** What a key does when it is tapped, as far as that fits into another keycode. */
    static Keycode tap(Keycode present) {
        return switch (present) {
            case Keycode.Named named -> named;
            case Keycode.LayerTap code -> code.tap();
            case Keycode.ModTap code -> code.tap();
            case Keycode.SwapHandsTap code -> code.tap();
            case Keycode.Modified code -> tap(code.key());
            case Keycode.Any any ->
                    any.content() instanceof Keycode.Any ? Keycode.NOTHING : tap(any.content());
            case Keycode.LayerSwitch code -> Keycode.NOTHING;
            case Keycode.LayerMod code -> Keycode.NOTHING;
            case Keycode.OneShotMod code -> Keycode.NOTHING;
            case Keycode.TapDance code -> Keycode.NOTHING;
            case Keycode.Unicode code -> Keycode.NOTHING;
            case Keycode.Raw raw -> Keycode.NOTHING;
        };
    }
}
