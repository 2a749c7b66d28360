package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows one condition: what stands under {@code #if 0} is not there. */
final class IfZero {

    private static final Pattern IF_ZERO = Pattern.compile("#if\\s+0.*", Pattern.DOTALL);

    private IfZero() {}

    static List<CToken> removed(List<CToken> tokens) {
        List<CToken> kept = new ArrayList<>();
        int depth = 0;
        for (CToken token : tokens) {
            boolean directive = token.kind() == CToken.Kind.DIRECTIVE;
            if (depth > 0) {
                depth += directive ? change(token.text()) : 0;
            } else if (directive && IF_ZERO.matcher(token.text()).matches()) {
                depth = 1;
            } else {
                kept.add(token);
            }
        }
        return kept;
    }

    private static int change(String directive) {
        if (directive.startsWith("#if")) {
            return 1;
        }
        boolean ends =
                directive.startsWith("#endif")
                        || directive.startsWith("#else")
                        || directive.startsWith("#elif");
        return ends ? -1 : 0;
    }
}
