package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts of a text between {@code #if 0} and the {@code #else} or {@code #endif} that belongs to it.
 * Like QMK's lexer this takes an {@code #else} of a condition inside for its end.
 */
final class SwitchedOff {

    private static final Pattern NEVER = Pattern.compile("#if\\s+0[\\s\\S]*");

    private final List<CToken> tokens;

    SwitchedOff(List<CToken> tokens) {
        this.tokens = tokens;
    }

    /** All pieces, those that are switched off as comments. */
    List<CToken> markedAsComments() {
        List<CToken> marked = new ArrayList<>(tokens.size());
        int depth = 0;
        for (CToken token : tokens) {
            boolean directive = token.kind() == CToken.Kind.DIRECTIVE;
            boolean wasOff = depth > 0;
            if (directive) {
                depth += wasOff ? change(token.text()) : begins(token.text()) ? 1 : 0;
            }
            marked.add(wasOff ? commented(token) : token);
        }
        return marked;
    }

    private static boolean begins(String directive) {
        return NEVER.matcher(directive).matches();
    }

    private static int change(String directive) {
        if (directive.startsWith("#if")) {
            return 1;
        }
        boolean ends = directive.startsWith("#el") || directive.startsWith("#endif");
        return ends ? -1 : 0;
    }

    private static CToken commented(CToken token) {
        return new CToken(CToken.Kind.COMMENT, token.text(), token.line(), token.column());
    }
}
