package org.keywright.generate;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.TapDance;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/** {@code tap_dance_actions}: one table of codes, and three functions that all dances share. */
final class TapDanceTable {

    /**
     * What is known when the time for another tap has passed. Three taps and more are taps; the
     * second one is sent at once where nothing else can come of it, as QMK does.
     */
    private static final String FUNCTIONS =
            """

            static uint16_t own_dance_code(uint8_t dance, uint8_t way) {
                return pgm_read_word(&own_dances[dance][way]);
            }

            static void own_dance_send(uint8_t dance, uint16_t code) {
                own_dance_sent[dance] = code;
                own_press(code);
            }

            static void own_dance_each_tap(tap_dance_state_t *state, void *user_data) {
                uint8_t  dance  = (uintptr_t)user_data;
                uint16_t tap    = own_dance_code(dance, 0);
                uint16_t second = own_dance_code(dance, 2);
                if (state->count == 2 && second != KC_NO && own_dance_code(dance, 3) == KC_NO) {
                    own_dance_send(dance, second);
                    state->finished = true;
                } else if (state->count == 3) {
                    own_tap(tap);
                    own_tap(tap);
                    own_tap(tap);
                } else if (state->count > 3) {
                    own_tap(tap);
                }
            }

            static void own_dance_finished(tap_dance_state_t *state, void *user_data) {
                uint8_t  dance = (uintptr_t)user_data;
                bool     held  = state->pressed && !state->interrupted;
                uint16_t tap   = own_dance_code(dance, 0);
                uint16_t hold  = own_dance_code(dance, 1);
                uint16_t twice = own_dance_code(dance, 2);
                uint16_t after = own_dance_code(dance, 3);
                if (state->count == 1) {
                    own_dance_send(dance, held && hold != KC_NO ? hold : tap);
                } else if (state->count == 2 && held && after != KC_NO) {
                    own_dance_send(dance, after);
                } else if (state->count == 2 && twice != KC_NO) {
                    own_dance_send(dance, twice);
                } else if (state->count == 2) {
                    own_tap(tap);
                    own_dance_send(dance, tap);
                }
            }

            static void own_dance_reset(tap_dance_state_t *state, void *user_data) {
                uint8_t dance = (uintptr_t)user_data;
                wait_ms(TAP_CODE_DELAY);
                own_release(own_dance_sent[dance]);
                own_dance_sent[dance] = KC_NO;
            }
            """;

    private TapDanceTable() {}

    static void write(KeymapDocument keymap, SourceText out) {
        List<Value.Table> entries = Extras.of(keymap, ExtraKind.TAP_DANCE);
        if (entries.isEmpty()) {
            return;
        }
        List<String> names = ExtraNames.constants(keymap, ExtraKind.TAP_DANCE);
        out.line("");
        out.line("#ifdef TAP_DANCE_ENABLE");
        ExtraNames.writeEnum(keymap, ExtraKind.TAP_DANCE, out);
        out.line("");
        out.line("// tap, hold, double tap, tap and hold");
        out.line("static const uint16_t PROGMEM own_dances[][4] = {");
        for (int i = 0; i < entries.size(); i++) {
            Location place = new Location.OnExtra(ExtraKind.TAP_DANCE.member(), i);
            TapDance dance = new TapDance(entries.get(i));
            out.part("    [" + names.get(i) + "] = {");
            out.part(codes(dance, place, out), place);
            out.line("},");
        }
        out.line("};");
        out.line("static uint16_t own_dance_sent[" + entries.size() + "];");
        FUNCTIONS.lines().forEach(out::line);
        out.line("");
        out.line("tap_dance_action_t tap_dance_actions[] = {");
        for (String name : names) {
            out.line("    [" + name + "] = {");
            out.line("        .fn = {own_dance_each_tap, own_dance_finished, own_dance_reset},");
            out.line("        .user_data = (void *)(uintptr_t)" + name + ",");
            out.line("    },");
        }
        out.line("};");
        writeTerms(entries, names, out);
        out.line("#endif");
    }

    private static String codes(TapDance dance, Location place, SourceText out) {
        return Stream.of(TapDance.Way.values())
                .map(way -> ExtraCode.orNothing(dance.code(way), place, out))
                .collect(Collectors.joining(", "));
    }

    /** Whether some dance has a term of its own, for which QMK asks a function. */
    static boolean hasTerms(KeymapDocument keymap) {
        return Extras.of(keymap, ExtraKind.TAP_DANCE).stream()
                .anyMatch(entry -> new TapDance(entry).term().isPresent());
    }

    private static void writeTerms(List<Value.Table> entries, List<String> names, SourceText out) {
        if (entries.stream().allMatch(entry -> new TapDance(entry).term().isEmpty())) {
            return;
        }
        out.line("");
        out.line("uint16_t get_tapping_term(uint16_t keycode, keyrecord_t *record) {");
        out.line("    switch (keycode) {");
        for (int i = 0; i < entries.size(); i++) {
            OptionalInt term = new TapDance(entries.get(i)).term();
            if (term.isPresent()) {
                out.line("        case TD(" + names.get(i) + "):");
                Location place = new Location.OnExtra(ExtraKind.TAP_DANCE.member(), i);
                out.line("            return " + ExtraTerm.of(term.getAsInt(), place, out) + ";");
            }
        }
        out.line("        default:");
        out.line("            return TAPPING_TERM;");
        out.line("    }");
        out.line("}");
    }
}
