package org.keywright.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.keymap.Correction;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** {@code autocorrect_data.h}: the keymap's corrections as QMK searches them. */
final class AutocorrectHeader {

    private static final int LONGEST = 127;
    private static final int MOST_BACKSPACES = 63;
    private static final int PER_LINE = 16;

    private AutocorrectHeader() {}

    static Checked<GeneratedText> write(KeymapDocument keymap) {
        List<Correction> corrections =
                Extras.of(keymap, ExtraKind.CORRECTION).stream().map(Correction::new).toList();
        SourceText out = new SourceText();
        check(corrections, out);
        if (out.broken()) {
            return out.finish();
        }
        Optional<byte[]> data = AutocorrectTrie.of(corrections);
        if (data.isEmpty()) {
            refuse("The dictionary is larger than 64 KiB.", "Remove corrections.", 0, out);
            return out.finish();
        }
        Banner.writeC(out, "keymap.keywright");
        out.line("#pragma once");
        out.line("");
        out.line("#define AUTOCORRECT_MIN_LENGTH " + lengths(corrections).min().orElse(0));
        out.line("#define AUTOCORRECT_MAX_LENGTH " + lengths(corrections).max().orElse(0));
        out.line("#define DICTIONARY_SIZE " + data.get().length);
        out.line("");
        out.line("static const uint8_t autocorrect_data[DICTIONARY_SIZE] PROGMEM = {");
        for (int at = 0; at < data.get().length; at += PER_LINE) {
            List<String> bytes = new ArrayList<>();
            for (int i = at; i < Math.min(at + PER_LINE, data.get().length); i++) {
                bytes.add("0x%02X".formatted(data.get()[i] & 0xFF));
            }
            out.line("    " + String.join(", ", bytes) + ",");
        }
        out.line("};");
        return out.finish();
    }

    private static java.util.stream.IntStream lengths(List<Correction> corrections) {
        return corrections.stream().mapToInt(c -> c.typo().length());
    }

    private static void check(List<Correction> corrections, SourceText out) {
        Map<String, Integer> parts = new HashMap<>();
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            String typo = correction.typo();
            if (typo.isEmpty()
                    || typo.length() > LONGEST
                    || typo.chars().anyMatch(c -> AutocorrectTrie.key((char) c).isEmpty())) {
                refuse(
                        "A typo is made of small letters a to z, ' and : for the edge of a word.",
                        "Write it so, with " + LONGEST + " characters at most.",
                        i,
                        out);
            } else if (!correction.meant().matches("[ -~]{1,127}")) {
                refuse("What is meant has to be plain letters and signs.", "Change it.", i, out);
            } else if (!sound(AutocorrectTrie.backspaces(correction))) {
                refuse(
                        "Nothing would be taken back: what is meant begins with the whole typo.",
                        "Make the typo longer, so that it ends with a wrong letter.",
                        i,
                        out);
            } else {
                parts.putIfAbsent(typo, i);
            }
        }
        AutocorrectOverlaps.find(parts.keySet())
                .forEach(
                        (part, whole) ->
                                refuse(
                                        "This typo is part of \""
                                                + whole
                                                + "\", which would never"
                                                + " be found.",
                                        "Keep one of the two.",
                                        parts.get(part),
                                        out));
        if (parts.size() < corrections.size() && !out.broken()) {
            refuse("A typo is there twice.", "Remove one.", 0, out);
        }
    }

    private static boolean sound(int backspaces) {
        return backspaces >= 0 && backspaces <= MOST_BACKSPACES;
    }

    private static void refuse(String message, String advice, int entry, SourceText out) {
        Location place = new Location.OnExtra(ExtraKind.CORRECTION.member(), entry);
        out.report(Problem.error("unfit-extra", place, message, advice));
    }
}
