package org.keywright.mapping;

import java.util.Optional;

/**
 * The little of C's expressions that input may bring along: names, whole numbers, calls,
 * parentheses and {@code + - * | & ^ ~ << >>}. No strings, no assignments, no statements, no
 * directives.
 */
public final class CExpression {

    /** Far more than any keycode needs, far less than a compiler can bear. */
    private static final int LONGEST = 400;

    private static final int DEEPEST = 12;

    private final String text;
    private int at;
    private int depth;

    private CExpression(String text) {
        this.text = text;
    }

    /** Why that text is not one such expression; nothing if it is. */
    public static Optional<String> whyNot(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("it is longer than " + LONGEST + " characters");
        }
        CExpression reader = new CExpression(text);
        Optional<String> wrong = reader.sum();
        if (wrong.isEmpty() && reader.at < text.length()) {
            wrong = reader.stuck();
        }
        return wrong;
    }

    private Optional<String> sum() {
        Optional<String> wrong = operand();
        while (wrong.isEmpty() && operator()) {
            wrong = operand();
        }
        return wrong;
    }

    private boolean operator() {
        blanks();
        return skip("<<") || skip(">>") || skipOneOf("+-*|&^");
    }

    private Optional<String> operand() {
        blanks();
        while (skipOneOf("+-~")) {
            blanks();
        }
        if (skip("(")) {
            return inside(false);
        }
        String word = word();
        if (word.isEmpty()) {
            return stuck();
        }
        if (Character.isDigit(word.charAt(0))) {
            return CNumber.matches(word)
                    ? Optional.empty()
                    : Optional.of("\"" + word + "\" is not a whole number");
        }
        if (!CIdentifier.mayBeUsed(word)) {
            return Optional.of("the name \"" + word + "\" cannot be used here");
        }
        blanks();
        return skip("(") ? inside(true) : Optional.empty();
    }

    private Optional<String> inside(boolean call) {
        depth++;
        if (depth > DEEPEST) {
            return Optional.of("its parentheses are nested too deeply");
        }
        blanks();
        if (call && skip(")")) {
            depth--;
            return Optional.empty();
        }
        Optional<String> wrong = sum();
        while (wrong.isEmpty() && call && skip(",")) {
            wrong = sum();
        }
        if (wrong.isPresent()) {
            return wrong;
        }
        depth--;
        return skip(")") ? Optional.empty() : stuck();
    }

    private Optional<String> stuck() {
        if (at >= text.length()) {
            return Optional.of(text.isBlank() ? "it is empty" : "it ends too early");
        }
        int point = text.codePointAt(at);
        String shown =
                point > ' ' && point < 0x7F
                        ? "\"" + (char) point + "\""
                        : "U+%04X".formatted(point);
        return Optional.of(shown + " cannot stand at position " + (at + 1));
    }

    private String word() {
        int start = at;
        while (at < text.length() && CIdentifier.isPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    private boolean skipOneOf(String operators) {
        boolean there = at < text.length() && operators.indexOf(text.charAt(at)) >= 0;
        at += there ? 1 : 0;
        return there;
    }
}
