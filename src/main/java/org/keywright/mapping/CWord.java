package org.keywright.mapping;

/**
 * One name or one whole number: all that a pin or another unquoted setting is.
 *
 * <p>Not an expression, because definitions that each name another one many times would grow beyond
 * any compiler's memory when they are expanded.
 */
final class CWord {

    private CWord() {}

    static boolean matches(String text) {
        String number = text.startsWith("-") ? text.substring(1) : text;
        return CIdentifier.matches(text) || CNumber.matches(number);
    }
}
