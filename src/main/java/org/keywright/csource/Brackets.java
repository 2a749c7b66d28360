package org.keywright.csource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Which bracket closes which; any kind closes any other, as nothing else would be of use. */
final class Brackets {

    private final int[] closing;

    private Brackets(int[] closing) {
        this.closing = closing;
    }

    static Brackets of(List<CToken> code) {
        int[] closing = new int[code.size()];
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < closing.length; i++) {
            int change = change(code.get(i));
            if (change > 0) {
                open.push(i);
            } else if (change < 0 && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return new Brackets(closing);
    }

    /** Index of the bracket that closes the one at that index; -1 when there is none. */
    int closing(int opening) {
        return closing[opening];
    }

    /** 1 for a bracket that opens, -1 for one that closes, else 0. */
    static int change(CToken token) {
        if (token.kind() != CToken.Kind.SIGN) {
            return 0;
        }
        return switch (token.text().charAt(0)) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }

    /** Whether the first piece is that bracket and the last one closes it. */
    static boolean surround(List<CToken> code, String bracket) {
        return code.size() > 1
                && code.getFirst().is(bracket)
                && of(code).closing(0) == code.size() - 1;
    }

    /** The parts between commas outside of brackets; a last part that is empty is left out. */
    static List<List<CToken>> split(List<CToken> code) {
        List<List<CToken>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < code.size(); i++) {
            depth += change(code.get(i));
            if (depth == 0 && code.get(i).is(",")) {
                parts.add(code.subList(start, i));
                start = i + 1;
            }
        }
        if (start < code.size()) {
            parts.add(code.subList(start, code.size()));
        }
        return parts;
    }
}
