package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known while the extras of a keymap.c are read.
 *
 * @param tables of the file
 * @param macros of the file
 * @param texts writes keys
 * @param constants by name
 * @param findings takes what could not be read
 */
record ExtraScope(
        CTables tables,
        MacroExpansion macros,
        KeyText texts,
        Map<String, CConstant> constants,
        Findings findings) {

    /** A call with its arguments. */
    record Call(String name, List<List<CToken>> arguments) {}

    /** The code with the file's macros put in. */
    List<CToken> expand(List<CToken> code) {
        return macros.expand(code);
    }

    /** A key; KC_NO for none. */
    CKey key(List<CToken> code, CToken place) {
        return code.isEmpty()
                ? new CKey("KC_NO", place.line(), place.column())
                : texts.of(expand(code), code.getFirst());
    }

    /** A key, unless it does nothing. */
    Optional<CKey> some(List<CToken> code, CToken place) {
        return Optional.of(key(code, place)).filter(key -> !key.text().equals("KC_NO"));
    }

    /** {@code name(a, b)} and nothing behind it. */
    static Optional<Call> call(List<CToken> code) {
        boolean call =
                code.size() > 2
                        && code.getFirst().kind() == CToken.Kind.NAME
                        && Brackets.surround(code.subList(1, code.size()), "(");
        return call
                ? Optional.of(
                        new Call(
                                code.getFirst().text(),
                                Brackets.split(code.subList(2, code.size() - 1))))
                : Optional.empty();
    }

    /** The name an entry's number is written as; empty for a number, and for none. */
    static String name(CTable.Entry entry) {
        boolean named =
                entry.index().size() == 1 && entry.index().getFirst().kind() == CToken.Kind.NAME;
        return named ? entry.index().getFirst().text() : "";
    }

    /** The number of an entry; empty when it cannot be worked out or is above the highest. */
    Optional<Integer> number(CTable.Entry entry, int next, int highest) {
        if (entry.index().isEmpty()) {
            return Optional.of(next);
        }
        return whole(entry.index()).filter(n -> n >= 0 && n <= highest).map(Math::toIntExact);
    }

    /** The number an expression stands for. */
    Optional<Long> whole(List<CToken> code) {
        return ConstantExpression.value(expand(code), constants)
                .filter(CConstant::isPlain)
                .map(CConstant::offset);
    }

    /** The layers of a mask of bits; absent inside for all of them, empty for what is unknown. */
    Optional<Optional<List<Integer>>> layers(List<CToken> code) {
        List<CToken> expanded = expand(code);
        if (expanded.size() == 2
                && expanded.getFirst().is("~")
                && expanded.getLast().text().equals("0")) {
            return Optional.of(Optional.empty());
        }
        long mask = 0;
        for (List<CToken> part : ModifierMask.parts(expanded)) {
            Optional<Long> bits =
                    ConstantExpression.value(part, constants)
                            .filter(CConstant::isPlain)
                            .map(CConstant::offset);
            if (bits.isEmpty()) {
                return Optional.empty();
            }
            mask |= bits.get();
        }
        List<Integer> layers = new ArrayList<>();
        for (int i = 0; i < Integer.SIZE; i++) {
            if ((mask & 1L << i) != 0) {
                layers.add(i);
            }
        }
        return Optional.of(Optional.of(layers));
    }

    /** Says that something stays behind, and why. */
    void lose(CToken place, String what, String why) {
        findings.warning(
                "keymap-c-extra",
                place,
                what + " was left out: " + why,
                "Make it anew, or write it in C again.");
    }
}
