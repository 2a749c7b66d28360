package org.keywright.keymap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Problem;

/**
 * {@code LT}, mod-taps and {@code SH_T} have eight bits for the tapped key; the rest of {@code
 * KC_EXLM} or {@code MO(1)} is cut off without a word and something else is typed.
 */
final class TapsThatAreNotBasic implements KeymapCheck {

    private static final int LAST_BASIC = 0xFF;

    @Override
    public List<Problem> check(
            KeymapDocument document, KeyboardDefinition keyboard, KeycodeTable table) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedKeycode placed : PlacedKeycode.in(document)) {
            Optional<Keycode> tap = tap(KeycodeParts.content(placed.keycode()));
            OptionalInt number = tap.map(table::valueOf).orElse(OptionalInt.empty());
            if (number.isPresent() && number.getAsInt() > LAST_BASIC) {
                problems.add(problem(placed, tap.orElseThrow(), number.getAsInt(), table));
            }
        }
        return problems;
    }

    /** What a key with two duties taps. */
    static Optional<Keycode> tap(Keycode keycode) {
        return switch (keycode) {
            case Keycode.LayerTap code -> Optional.of(code.tap());
            case Keycode.ModTap code -> Optional.of(code.tap());
            case Keycode.SwapHandsTap code -> Optional.of(code.tap());
            case Keycode.Named code -> Optional.empty();
            case Keycode.Raw code -> Optional.empty();
            case Keycode.Modified code -> Optional.empty();
            case Keycode.Any code -> Optional.empty();
            case Keycode.LayerSwitch code -> Optional.empty();
            case Keycode.LayerMod code -> Optional.empty();
            case Keycode.OneShotMod code -> Optional.empty();
            case Keycode.TapDance code -> Optional.empty();
            case Keycode.Unicode code -> Optional.empty();
        };
    }

    private static Problem problem(
            PlacedKeycode placed, Keycode tap, int number, KeycodeTable table) {
        String cannot = "The key cannot tap " + tap.text() + ".";
        String message =
                table.find(number & LAST_BASIC)
                        .map(
                                entry ->
                                        "The key cannot tap "
                                                + tap.text()
                                                + "; only "
                                                + entry.name()
                                                + " would be left of it.")
                        .orElse(cannot);
        return Problem.error(
                "tap-not-basic",
                placed.location(),
                message,
                "Tap a key without modifiers or layers.");
    }
}
