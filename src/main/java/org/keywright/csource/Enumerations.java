package org.keywright.csource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that a text's {@code enum}s number, in the order written. */
final class Enumerations {

    private final Map<String, CConstant> constants = new LinkedHashMap<>();
    private final MacroExpansion macros;

    private Enumerations(MacroExpansion macros) {
        this.macros = macros;
    }

    static Map<String, CConstant> read(List<CToken> code, MacroExpansion macros) {
        Enumerations enumerations = new Enumerations(macros);
        Brackets brackets = Brackets.of(code);
        for (int i = 0; i < code.size(); i++) {
            if (code.get(i).is("enum")) {
                int open = openingAfter(code, i);
                int close = open < 0 ? -1 : brackets.closing(open);
                if (close > 0) {
                    enumerations.members(code.subList(open + 1, close));
                    i = close;
                }
            }
        }
        return enumerations.constants;
    }

    /** {@code enum {} or {@code enum name {}; an enum that is only mentioned has no brace. */
    private static int openingAfter(List<CToken> code, int start) {
        int at = start + 1;
        while (at < code.size() && code.get(at).kind() == CToken.Kind.NAME && at < start + 4) {
            at++;
        }
        return at < code.size() && code.get(at).is("{") ? at : -1;
    }

    private void members(List<CToken> code) {
        Optional<CConstant> next = Optional.of(CConstant.of(0));
        for (List<CToken> member : Brackets.split(code)) {
            if (member.isEmpty() || member.getFirst().kind() != CToken.Kind.NAME) {
                continue;
            }
            if (member.size() > 2 && member.get(1).is("=")) {
                List<CToken> expression = macros.expand(member.subList(2, member.size()));
                next = ConstantExpression.value(expression, constants);
            } else if (member.size() > 1) {
                next = Optional.empty();
            }
            String name = member.getFirst().text();
            next.ifPresent(value -> constants.put(name, value));
            next = next.map(value -> value.plus(1));
        }
    }
}
