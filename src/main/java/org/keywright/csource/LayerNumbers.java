package org.keywright.csource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The numbers of layers. A name that this file does not explain, because it is from another one,
 * gets the number that its place among the layers suggests.
 */
final class LayerNumbers {

    /** Layers QMK can have; a number above is a mistake. */
    private static final int MOST = 256;

    private final Map<String, CConstant> constants;
    private final MacroExpansion macros;
    private final Findings findings;
    private final Map<String, CConstant> guessed = new HashMap<>();

    LayerNumbers(Map<String, CConstant> constants, MacroExpansion macros, Findings findings) {
        this.constants = constants;
        this.macros = macros;
        this.findings = findings;
    }

    /** The names that got a number here. */
    Map<String, CConstant> guessed() {
        return guessed;
    }

    /** The name an entry's number is written as; empty for a number. */
    static String name(CTable.Entry entry) {
        return entry.index().size() == 1 && entry.index().getFirst().kind() == CToken.Kind.NAME
                ? entry.index().getFirst().text()
                : "";
    }

    /**
     * The numbers of an entry: one, or several for {@code [1 ... 3]}, or none when they cannot be.
     *
     * @param next the number that it has without being given one
     */
    List<Integer> of(CTable.Entry entry, int next) {
        List<CToken> index = macros.expand(entry.index());
        int dots = rangeSign(index);
        if (dots < 0) {
            return number(entry, index, next).stream().toList();
        }
        Optional<Integer> first = number(entry, index.subList(0, dots), next);
        Optional<Integer> last = number(entry, index.subList(dots + 3, index.size()), next);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(first.get(), last.get()).boxed().toList();
    }

    private static int rangeSign(List<CToken> index) {
        for (int i = 1; i + 3 < index.size(); i++) {
            if (index.get(i).is(".") && index.get(i + 1).is(".") && index.get(i + 2).is(".")) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Integer> number(CTable.Entry entry, List<CToken> index, int next) {
        if (index.isEmpty()) {
            return checked(next, entry);
        }
        Optional<CConstant> known = ConstantExpression.value(index, constants);
        if (known.isPresent() && known.get().isPlain()) {
            return checked(known.get().offset(), entry);
        }
        String name = name(entry);
        if (name.isEmpty()) {
            findings.warning(
                    "keymap-c-layer-number",
                    entry.place(),
                    "The number of this layer could not be worked out; it became " + next + ".",
                    "Check the order of the layers.");
            return checked(next, entry);
        }
        return checked(guess(name, next, entry), entry);
    }

    private long guess(String name, int next, CTable.Entry entry) {
        CConstant before = guessed.get(name);
        if (before != null) {
            return before.offset();
        }
        findings.warning(
                "keymap-c-layer-number",
                entry.place(),
                "This file does not say which number " + name + " is; it became " + next + ".",
                "Check the order of the layers.");
        guessed.put(name, CConstant.of(next));
        return next;
    }

    private Optional<Integer> checked(long number, CTable.Entry entry) {
        if (number >= 0 && number < MOST) {
            return Optional.of((int) number);
        }
        findings.error(
                "keymap-c-layer-number",
                entry.place(),
                "A layer cannot have the number " + number + "; it was left out.",
                "QMK knows layers 0 to 31.");
        return Optional.empty();
    }
}
