package org.keywright.csource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Puts in what a text's own macros stand for, as a C preprocessor does: a macro does not expand
 * inside itself, arguments are expanded before they are put in.
 *
 * <p>The work is bounded for all expansions together; when the bound is met, names are left as they
 * are and {@link #exhausted} says so. Macros with {@code #} or {@code ##} are left alone.
 */
final class MacroExpansion {

    /** Pieces looked at, over all expansions of one text. */
    private static final int MOST_STEPS = 2_000_000;

    /** Macros within macros, and calls within arguments of calls. */
    private static final int DEEPEST = 60;

    private final Map<String, CMacro> macros;
    private int steps;

    MacroExpansion(Map<String, CMacro> macros) {
        this.macros = macros;
    }

    /** Whether something was left as it was because it would have grown too much. */
    boolean exhausted() {
        return steps >= MOST_STEPS;
    }

    /** The pieces with every macro in them expanded; what comes out has the place of the call. */
    List<CToken> expand(List<CToken> tokens) {
        List<MacroPiece> pieces = tokens.stream().map(MacroPiece::of).toList();
        return expand(pieces, 0).stream().map(MacroPiece::token).toList();
    }

    private List<MacroPiece> expand(List<MacroPiece> pieces, int depth) {
        Deque<MacroPiece> rest = new ArrayDeque<>(pieces);
        List<MacroPiece> expanded = new ArrayList<>(pieces.size());
        while (!rest.isEmpty()) {
            MacroPiece piece = rest.poll();
            steps++;
            if (exhausted() || depth > DEEPEST || !expanded(piece, rest, depth)) {
                expanded.add(piece);
            }
        }
        return expanded;
    }

    /** Puts what a macro stands for before the rest; false when the piece is none. */
    private boolean expanded(MacroPiece piece, Deque<MacroPiece> rest, int depth) {
        CToken call = piece.token();
        CMacro macro = call.kind() == CToken.Kind.NAME ? macros.get(call.text()) : null;
        if (macro == null
                || macro.pastes()
                || piece.hidden().depth() > DEEPEST
                || piece.hidden().contains(macro.name())) {
            return false;
        }
        List<List<MacroPiece>> arguments = new ArrayList<>();
        if (macro.parameters().isPresent()) {
            arguments = arguments(rest);
            if (arguments.isEmpty()) {
                return false;
            }
            arguments.replaceAll(argument -> expand(argument, depth + 1));
        }
        MacroArguments values = new MacroArguments(macro, arguments);
        if (values.resultingSize() > MOST_STEPS - steps) {
            steps = MOST_STEPS;
            return false;
        }
        List<MacroPiece> body = values.putIn(piece);
        steps += body.size();
        body.reversed().forEach(rest::push);
        return true;
    }

    /** Takes {@code (…, …)} off the rest; empty, and nothing taken, when it is not there. */
    private List<List<MacroPiece>> arguments(Deque<MacroPiece> rest) {
        List<List<MacroPiece>> arguments = new ArrayList<>();
        int open = 0;
        int taken = 0;
        for (MacroPiece piece : rest) {
            CToken token = piece.token();
            taken++;
            steps++;
            if (taken == 1 && !token.is("(") || exhausted()) {
                return new ArrayList<>();
            }
            if (taken == 1 || open == 1 && token.is(",")) {
                arguments.add(new ArrayList<>());
            } else if (open > 1 || !token.is(")")) {
                arguments.getLast().add(piece);
            }
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (open == 0) {
                drop(rest, taken);
                return arguments;
            }
        }
        return new ArrayList<>();
    }

    private static void drop(Deque<MacroPiece> rest, int count) {
        for (int i = 0; i < count; i++) {
            rest.poll();
        }
    }
}
