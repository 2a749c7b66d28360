package org.keywright.keymap.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keywright.keycode.Keycode;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.AssignEncoder;
import org.keywright.keymap.AssignKey;
import org.keywright.keymap.EncoderActions;
import org.keywright.keymap.QuickFix;
import org.keywright.problem.Location;

/** Repairs that give one key or one direction of an encoder another keycode. */
final class KeyRepairs {

    private KeyRepairs() {}

    static Optional<QuickFix> transparent(QuickFixes.Case one) {
        boolean base = one.problem().location() instanceof Location.OnKey key && key.layer() == 0;
        return base
                ? assign(one, "Clear the key", Keycode.NOTHING)
                : assign(one, "Make it transparent", Keycode.TRANSPARENT);
    }

    /** The name that is nearest to what was written. */
    static Optional<QuickFix> spelled(QuickFixes.Case one) {
        return present(one)
                .flatMap(
                        code ->
                                KeycodeParts.leaves(code).stream()
                                        .filter(leaf -> unknown(leaf, one))
                                        .findFirst()
                                        .flatMap(leaf -> corrected(code, leaf.text(), one)))
                .flatMap(code -> assign(one, "Use " + code.text(), code));
    }

    private static boolean unknown(Keycode leaf, QuickFixes.Case one) {
        return leaf instanceof Keycode.Named
                && one.table().find(leaf.text()).isEmpty()
                && !OwnKeycodes.names(one.document(), one.keyboard()).contains(leaf.text());
    }

    private static Optional<Keycode> corrected(Keycode code, String wrong, QuickFixes.Case one) {
        return Spelling.closest(
                        wrong, one.table(), OwnKeycodes.names(one.document(), one.keyboard()))
                .map(
                        right ->
                                Pattern.compile("\\b" + Pattern.quote(wrong) + "\\b")
                                        .matcher(code.text())
                                        .replaceFirst(Matcher.quoteReplacement(right)))
                .map(KeycodeParser::parse);
    }

    /** What holding did has gone wrong anyway; the tap is what somebody wrote last. */
    static Optional<QuickFix> tapOnly(QuickFixes.Case one) {
        return present(one)
                .map(KeycodeParts::content)
                .flatMap(TapsThatAreNotBasic::tap)
                .flatMap(tap -> assign(one, "Use " + tap.text() + " alone", tap));
    }

    private static Optional<Keycode> present(QuickFixes.Case one) {
        return switch (one.problem().location()) {
            case Location.OnKey(int layer, int key) when layer < one.document().layers().size() ->
                    Optional.of(one.document().layers().get(layer).at(key));
            case Location.OnEncoder(int layer, int encoder, boolean clockwise) ->
                    turn(one, layer, encoder, clockwise);
            default -> Optional.empty();
        };
    }

    private static Optional<Keycode> turn(
            QuickFixes.Case one, int layer, int encoder, boolean clockwise) {
        List<List<EncoderActions>> all = one.document().encoders();
        if (layer >= all.size() || encoder >= all.get(layer).size()) {
            return Optional.empty();
        }
        EncoderActions actions = all.get(layer).get(encoder);
        return Optional.of(clockwise ? actions.clockwise() : actions.counterClockwise());
    }

    private static Optional<QuickFix> assign(QuickFixes.Case one, String label, Keycode code) {
        return switch (one.problem().location()) {
            case Location.OnKey(int layer, int key) ->
                    Optional.of(new QuickFix(label, new AssignKey(layer, key, code)));
            case Location.OnEncoder(int layer, int encoder, boolean clockwise) ->
                    Optional.of(
                            new QuickFix(
                                    label, new AssignEncoder(layer, encoder, clockwise, code)));
            default -> Optional.empty();
        };
    }
}
