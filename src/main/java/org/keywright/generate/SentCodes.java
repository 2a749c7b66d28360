package org.keywright.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LeaderSequence;
import org.keywright.keymap.NumberedCodes;
import org.keywright.keymap.TapDance;
import org.keywright.problem.Location;

/**
 * The functions that send a code for a tap dance or a leader sequence. QMK sends basic and modified
 * codes by itself; layers, one-shot keys and macros take a case each, and only those that occur are
 * written.
 */
final class SentCodes {

    /** How a code is sent. */
    private enum Way {
        PLAIN("", "", ""),
        MOMENTARY(
                "QK_MOMENTARY ... QK_MOMENTARY_MAX",
                "layer_on(QK_MOMENTARY_GET_LAYER(code));",
                "layer_off(QK_MOMENTARY_GET_LAYER(code));"),
        TO("QK_TO ... QK_TO_MAX", "layer_move(QK_TO_GET_LAYER(code));", ""),
        TOGGLE(
                "QK_TOGGLE_LAYER ... QK_TOGGLE_LAYER_MAX",
                "layer_invert(QK_TOGGLE_LAYER_GET_LAYER(code));",
                ""),
        DEFAULT(
                "QK_DEF_LAYER ... QK_DEF_LAYER_MAX",
                "default_layer_set((layer_state_t)1 << QK_DEF_LAYER_GET_LAYER(code));",
                ""),
        ONE_SHOT_LAYER(
                "QK_ONE_SHOT_LAYER ... QK_ONE_SHOT_LAYER_MAX",
                "set_oneshot_layer(QK_ONE_SHOT_LAYER_GET_LAYER(code), ONESHOT_START);",
                "clear_oneshot_layer_state(ONESHOT_PRESSED);"),
        ONE_SHOT_MOD(
                "QK_ONE_SHOT_MOD ... QK_ONE_SHOT_MOD_MAX",
                "add_oneshot_mods((code & 0x10) != 0 ? (code & 0x0F) << 4 : code & 0x0F);",
                ""),
        MACRO(
                "QK_MACRO ... QK_MACRO_MAX",
                "process_record_user(code, &(keyrecord_t){.event = {.pressed = true}});",
                ""),
        BOOTLOADER("QK_BOOTLOADER", "reset_keyboard();", ""),
        UNFIT("", "", "");

        private final String label;
        private final String press;
        private final String release;

        Way(String label, String press, String release) {
            this.label = label;
            this.press = press;
            this.release = release;
        }
    }

    private SentCodes() {}

    /** Writes what the keymap's tap dances and leader sequences need, if there are some. */
    static void write(KeymapDocument keymap, SourceText out) {
        boolean dances = !Extras.of(keymap, ExtraKind.TAP_DANCE).isEmpty();
        boolean sequences = !Extras.of(keymap, ExtraKind.LEADER_SEQUENCE).isEmpty();
        if (!dances && !sequences) {
            return;
        }
        Set<Way> ways = ways(keymap, out);
        out.line("");
        String dance = "defined(TAP_DANCE_ENABLE)";
        String leader = "defined(LEADER_ENABLE)";
        out.line(
                "#if "
                        + (dances ? dance : "")
                        + (dances && sequences ? " || " : "")
                        + (sequences ? leader : ""));
        writeFunction("own_press", "register_code16(code);", true, ways, out);
        writeFunction("own_release", "unregister_code16(code);", false, ways, out);
        out.line("");
        out.line("static void own_tap(uint16_t code) {");
        out.line("    own_press(code);");
        out.line("    wait_ms(TAP_CODE_DELAY);");
        out.line("    own_release(code);");
        out.line("}");
        out.line("#endif");
    }

    private static void writeFunction(
            String name, String usual, boolean press, Set<Way> ways, SourceText out) {
        out.line("");
        out.line("static void " + name + "(uint16_t code) {");
        out.line("    switch (code) {");
        for (Way way : ways) {
            if (!way.label.isEmpty()) {
                out.line("        case " + way.label + ":");
                String statement = press ? way.press : way.release;
                if (!statement.isEmpty()) {
                    out.line("            " + statement);
                }
                out.line("            break;");
            }
        }
        out.line("        default:");
        out.line("            " + usual);
        out.line("    }");
        out.line("}");
    }

    private static Set<Way> ways(KeymapDocument keymap, SourceText out) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (ExtraKind kind : List.of(ExtraKind.TAP_DANCE, ExtraKind.LEADER_SEQUENCE)) {
            for (int i = 0; i < Extras.of(keymap, kind).size(); i++) {
                Location place = new Location.OnExtra(kind.member(), i);
                for (Keycode code : codes(keymap, kind, i)) {
                    Way way = way(code);
                    ways.add(way);
                    if (way == Way.UNFIT) {
                        ExtraCode.refuse(
                                "A " + kind.word() + " cannot send this kind of keycode.",
                                "Choose a plain key, one with modifiers, a layer, a one-shot key"
                                        + " or a macro.",
                                place,
                                out);
                    }
                }
            }
        }
        return ways;
    }

    private static List<Keycode> codes(KeymapDocument keymap, ExtraKind kind, int index) {
        var entry = Extras.of(keymap, kind).get(index);
        List<Keycode> codes = new ArrayList<>();
        if (kind == ExtraKind.LEADER_SEQUENCE) {
            new LeaderSequence(entry).result().ifPresent(codes::add);
        } else {
            for (TapDance.Way way : TapDance.Way.values()) {
                Optional<Keycode> code = new TapDance(entry).code(way);
                code.ifPresent(codes::add);
            }
        }
        return codes;
    }

    private static Way way(Keycode code) {
        return switch (code) {
            case Keycode.Any any -> way(any.content());
            case Keycode.Modified modified -> Way.PLAIN;
            case Keycode.Raw raw -> Way.PLAIN;
            case Keycode.LayerSwitch layer -> layer(layer.function());
            case Keycode.OneShotMod mod -> Way.ONE_SHOT_MOD;
            case Keycode.Named named -> named(named);
            case Keycode.LayerTap l -> Way.UNFIT;
            case Keycode.LayerMod l -> Way.UNFIT;
            case Keycode.ModTap m -> Way.UNFIT;
            case Keycode.TapDance t -> Way.UNFIT;
            case Keycode.SwapHandsTap s -> Way.UNFIT;
            case Keycode.Unicode u -> Way.UNFIT;
        };
    }

    private static Way named(Keycode.Named code) {
        if (NumberedCodes.number(ExtraKind.MACRO, code) >= 0) {
            return Way.MACRO;
        }
        boolean boot = code.text().equals("QK_BOOT") || code.text().equals("QK_BOOTLOADER");
        return boot ? Way.BOOTLOADER : Way.PLAIN;
    }

    private static Way layer(String function) {
        return switch (function) {
            case "MO" -> Way.MOMENTARY;
            case "TO" -> Way.TO;
            case "TG" -> Way.TOGGLE;
            case "DF" -> Way.DEFAULT;
            case "OSL" -> Way.ONE_SHOT_LAYER;
            default -> Way.UNFIT;
        };
    }
}
