package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code #define} says.
 *
 * @param name of the macro
 * @param parameters of a macro with parentheses, {@code ...} among them; absent for one without
 * @param body what it stands for
 */
record CMacro(String name, Optional<List<String>> parameters, List<CToken> body) {

    /** Reads the operands of a {@code #define}; empty when they make no sense. */
    static Optional<CMacro> of(Directive define) {
        List<CToken> operands = define.operands();
        if (operands.isEmpty() || operands.getFirst().kind() != CToken.Kind.NAME) {
            return Optional.empty();
        }
        String name = operands.getFirst().text();
        if (operands.size() > 1 && opensParameters(operands.get(0), operands.get(1))) {
            return withParameters(name, operands);
        }
        return Optional.of(
                new CMacro(name, Optional.empty(), operands.subList(1, operands.size())));
    }

    /** A bracket after a blank belongs to the body. */
    private static boolean opensParameters(CToken name, CToken next) {
        return next.is("(")
                && next.line() == name.line()
                && next.column() == name.column() + name.text().length();
    }

    private static Optional<CMacro> withParameters(String name, List<CToken> operands) {
        List<String> parameters = new ArrayList<>();
        StringBuilder parameter = new StringBuilder();
        for (int i = 2; i < operands.size(); i++) {
            CToken token = operands.get(i);
            if (!token.is(",") && !token.is(")")) {
                parameter.append(token.text());
                continue;
            }
            if (!parameter.isEmpty() || token.is(",")) {
                parameters.add(parameter.toString());
            }
            parameter.setLength(0);
            if (token.is(")")) {
                List<CToken> body = operands.subList(i + 1, operands.size());
                return Optional.of(new CMacro(name, Optional.of(parameters), body));
            }
        }
        return Optional.empty();
    }

    /** Whether it glues names together or makes texts of them, which is not done here. */
    boolean pastes() {
        return body.stream().anyMatch(token -> token.is("#"));
    }
}
