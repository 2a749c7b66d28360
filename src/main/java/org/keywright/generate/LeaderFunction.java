package org.keywright.generate;

import java.util.List;
import java.util.stream.Collectors;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.LeaderSequence;
import org.keywright.option.Value;
import org.keywright.problem.Location;

/** The function that QMK calls when a leader sequence ends. */
final class LeaderFunction {

    private static final List<String> COUNTS =
            List.of("one_key", "two_keys", "three_keys", "four_keys", "five_keys");

    private LeaderFunction() {}

    static void write(KeymapDocument keymap, SourceText out) {
        List<Value.Table> entries = Extras.of(keymap, ExtraKind.LEADER_SEQUENCE);
        if (entries.isEmpty()) {
            return;
        }
        out.line("");
        out.line("#ifdef LEADER_ENABLE");
        out.line("void leader_end_user(void) {");
        String start = "    if (";
        for (int i = 0; i < entries.size(); i++) {
            Location place = new Location.OnExtra(ExtraKind.LEADER_SEQUENCE.member(), i);
            LeaderSequence sequence = new LeaderSequence(entries.get(i));
            out.part(start);
            out.part(condition(sequence, place, out), place);
            out.line(") {");
            out.part("        own_tap(");
            out.part(ExtraCode.of(sequence.result(), "What it does", place, out), place);
            out.line(");");
            start = "    } else if (";
        }
        out.line("    }");
        out.line("}");
        out.line("#endif");
    }

    private static String condition(LeaderSequence sequence, Location place, SourceText out) {
        int count = sequence.keys().size();
        if (count < 1 || count > LeaderSequence.MOST_KEYS) {
            ExtraCode.refuse(
                    "A leader sequence has from 1 to " + LeaderSequence.MOST_KEYS + " keys.",
                    "Choose the keys that follow the leader key.",
                    place,
                    out);
            return "false";
        }
        return "leader_sequence_"
                + COUNTS.get(count - 1)
                + "("
                + sequence.keys().stream()
                        .map(key -> KeycodeText.of(key.text(), place, out))
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
