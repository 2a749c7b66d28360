package org.keywright.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AlternateRepeat;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/**
 * The function that says what {@code QK_AREP} does after a key. Entries that ask for more modifiers
 * come first; those that hold the other way round only where no entry says something else.
 */
final class AlternateRepeatFunction {

    /**
     * One condition of the function.
     *
     * @param entry what it says
     * @param place where it stands
     */
    private record Case(AlternateRepeat entry, Location place) {}

    private AlternateRepeatFunction() {}

    static void write(KeymapDocument keymap, SourceText out) {
        List<Case> cases = cases(keymap);
        if (cases.isEmpty()) {
            return;
        }
        out.line("");
        out.line("#if defined(REPEAT_KEY_ENABLE) && !defined(NO_ALT_REPEAT_KEY)");
        out.line("uint16_t get_alt_repeat_key_keycode_user(uint16_t keycode, uint8_t mods) {");
        if (cases.stream().anyMatch(one -> !tapsAndHolds(one.entry().key()))) {
            writeTapped(out);
        }
        for (Case one : cases) {
            out.part("    if (");
            out.part(condition(one, out), one.place());
            out.line(") {");
            out.part("        return ");
            out.part(alternate(one, out), one.place());
            out.line(";");
            out.line("    }");
        }
        out.line("    return KC_TRANSPARENT;");
        out.line("}");
        out.line("#endif");
    }

    private static List<Case> cases(KeymapDocument keymap) {
        List<Value.Table> entries = Extras.of(keymap, ExtraKind.ALTERNATE_REPEAT);
        List<Case> cases = new ArrayList<>();
        List<Case> reversed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Location place = new Location.OnExtra(ExtraKind.ALTERNATE_REPEAT.member(), i);
            AlternateRepeat entry = new AlternateRepeat(entries.get(i));
            cases.add(new Case(entry, place));
            if (entry.bothWays()) {
                reversed.add(new Case(entry.reversed(), place));
            }
        }
        cases.addAll(reversed);
        cases.sort(Comparator.comparingInt(one -> -one.entry().modifiers().size()));
        return cases;
    }

    /** Whatever a key does when it is held, it is known by what it taps. */
    private static void writeTapped(SourceText out) {
        out.line("    uint16_t tapped = keycode;");
        out.line("    if (IS_QK_MOD_TAP(keycode)) {");
        out.line("        tapped = QK_MOD_TAP_GET_TAP_KEYCODE(keycode);");
        out.line("    } else if (IS_QK_LAYER_TAP(keycode)) {");
        out.line("        tapped = QK_LAYER_TAP_GET_TAP_KEYCODE(keycode);");
        out.line("    }");
    }

    private static String condition(Case one, SourceText out) {
        AlternateRepeat entry = one.entry();
        StringBuilder text = new StringBuilder();
        text.append(tapsAndHolds(entry.key()) ? "keycode == " : "tapped == ");
        text.append(ExtraCode.of(entry.key(), "The key", one.place(), out));
        for (String modifier : entry.modifiers()) {
            text.append(" && (mods & ");
            text.append(KeyOverrideTable.modifiers(List.of(modifier), one.place(), out));
            text.append(')');
        }
        if (!entry.without().isEmpty()) {
            text.append(" && !(mods & (");
            text.append(KeyOverrideTable.modifiers(entry.without(), one.place(), out));
            text.append("))");
        }
        return text.toString();
    }

    private static String alternate(Case one, SourceText out) {
        if (tapsAndHolds(one.entry().alternate())) {
            ExtraCode.refuse(
                    "The alternate repeat key cannot tap and hold.",
                    "Choose a key that does one thing.",
                    one.place(),
                    out);
        }
        return ExtraCode.of(one.entry().alternate(), "What it does instead", one.place(), out);
    }

    private static boolean tapsAndHolds(Optional<Keycode> code) {
        return code.map(AlternateRepeatFunction::tapsAndHolds).orElse(false);
    }

    private static boolean tapsAndHolds(Keycode code) {
        return switch (code) {
            case Keycode.Any any -> tapsAndHolds(any.content());
            case Keycode.LayerTap l -> true;
            case Keycode.ModTap m -> true;
            case Keycode.SwapHandsTap s -> true;
            case Keycode.Modified m -> false;
            case Keycode.Raw r -> false;
            case Keycode.LayerSwitch l -> false;
            case Keycode.OneShotMod o -> false;
            case Keycode.Named n -> false;
            case Keycode.LayerMod l -> false;
            case Keycode.TapDance t -> false;
            case Keycode.Unicode u -> false;
        };
    }
}
