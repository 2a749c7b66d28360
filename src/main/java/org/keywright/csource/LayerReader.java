package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in the tables of a keymap: {@code LAYOUT(…)} and pairs of keys. */
final class LayerReader {

    private final MacroExpansion macros;
    private final KeyText texts;
    private final Findings findings;

    LayerReader(MacroExpansion macros, KeyText texts, Findings findings) {
        this.macros = macros;
        this.texts = texts;
        this.findings = findings;
    }

    Optional<CLayer> layer(LayerEntry entry) {
        CToken place = entry.entry().place();
        List<CToken> code = macros.expand(entry.entry().value());
        if (code.isEmpty() || code.getFirst().kind() != CToken.Kind.NAME || !isCall(code)) {
            findings.error(
                    "keymap-c-layer",
                    place,
                    "This layer is not written as a layout's name with keys in brackets; it was"
                            + " left out.",
                    "Write it as LAYOUT(KC_A, KC_B, ...).");
            return Optional.empty();
        }
        List<CKey> keys = new ArrayList<>();
        for (List<CToken> key : Brackets.split(argumentsOf(code))) {
            keys.add(key(key, keys.isEmpty() ? place : code.getFirst()));
        }
        return Optional.of(
                new CLayer(
                        entry.number(),
                        entry.name(),
                        code.getFirst().text(),
                        keys,
                        place.line(),
                        place.column()));
    }

    /** A last bracket that is missing at the end of the file does not cost the keys before it. */
    private static boolean isCall(List<CToken> code) {
        List<CToken> behindName = code.subList(1, code.size());
        return !behindName.isEmpty()
                && behindName.getFirst().is("(")
                && (Brackets.surround(behindName, "(") || Brackets.of(behindName).closing(0) < 0);
    }

    private static List<CToken> argumentsOf(List<CToken> call) {
        boolean closed = Brackets.surround(call.subList(1, call.size()), "(");
        return call.subList(2, closed ? call.size() - 1 : call.size());
    }

    private CKey key(List<CToken> code, CToken fallback) {
        if (code.isEmpty()) {
            findings.warning(
                    "keymap-c-empty-key",
                    fallback,
                    "Between two commas of this layer stands nothing; it became KC_NO.",
                    "Take the second comma away, or put a keycode there.");
            return new CKey("KC_NO", fallback.line(), fallback.column());
        }
        return texts.of(code, code.getFirst());
    }

    CEncoderLayer encoders(LayerEntry entry) {
        List<CToken> code = macros.expand(entry.entry().value());
        if (!Brackets.surround(code, "{")) {
            notAPair(entry.entry().place());
            return new CEncoderLayer(entry.number(), List.of());
        }
        List<CKeyPair> pairs = new ArrayList<>();
        for (List<CToken> encoder : Brackets.split(code.subList(1, code.size() - 1))) {
            pair(encoder, "ENCODER_CCW_CW", entry.entry().place()).ifPresent(pairs::add);
        }
        return new CEncoderLayer(entry.number(), pairs);
    }

    List<CKeyPair> pairs(Optional<CTable> table) {
        List<CKeyPair> pairs = new ArrayList<>();
        for (CTable.Entry entry : table.map(CTable::entries).orElse(List.of())) {
            List<CToken> code = macros.expand(entry.value());
            pair(code, "DIP_SWITCH_OFF_ON", entry.place()).ifPresent(pairs::add);
        }
        return pairs;
    }

    /** QMK's macro for encoders swaps its arguments, so a bare pair is clockwise first. */
    private Optional<CKeyPair> pair(List<CToken> code, String macro, CToken place) {
        boolean call = !code.isEmpty() && code.getFirst().is(macro);
        List<CToken> inside = call ? code.subList(1, code.size()) : code;
        List<List<CToken>> keys =
                Brackets.surround(inside, call ? "(" : "{")
                        ? Brackets.split(inside.subList(1, inside.size() - 1))
                        : List.of();
        if (keys.size() != 2) {
            notAPair(code.isEmpty() ? place : code.getFirst());
            return Optional.empty();
        }
        CKey first = key(keys.getFirst(), code.getFirst());
        CKey second = key(keys.getLast(), code.getFirst());
        boolean swapped = !call && macro.startsWith("ENCODER");
        return Optional.of(swapped ? new CKeyPair(second, first) : new CKeyPair(first, second));
    }

    private void notAPair(CToken place) {
        findings.warning(
                "keymap-c-pair",
                place,
                "This is not a pair of actions; it was left out.",
                "Write ENCODER_CCW_CW(KC_A, KC_B) or DIP_SWITCH_OFF_ON(KC_A, KC_B).");
    }
}
