package org.keywright.csource;

import java.util.List;

/**
 * A preprocessor line taken apart.
 *
 * @param name {@code define}, {@code if}, {@code include} and so on; empty for a lone {@code #}
 * @param operands what stands behind the name
 * @param place the line itself
 */
record Directive(String name, List<CToken> operands, CToken place) {

    static Directive of(CToken line) {
        List<CToken> parts = CLexer.readWithoutComments(line.text().substring(1));
        if (parts.isEmpty() || parts.getFirst().kind() != CToken.Kind.NAME) {
            return new Directive("", parts, line);
        }
        return new Directive(parts.getFirst().text(), parts.subList(1, parts.size()), line);
    }

    /** The directive on one line, shortened for a message. */
    String shown() {
        String text = place.text().replaceAll("\\\\?\\s+", " ");
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** The only operand if there is just one, else nothing that can be a name or a number. */
    String operand() {
        return operands.size() == 1 ? operands.getFirst().text() : "";
    }

    boolean isConditional() {
        return switch (name) {
            case "if", "ifdef", "ifndef", "elif", "elifdef", "elifndef", "else", "endif" -> true;
            default -> false;
        };
    }
}
