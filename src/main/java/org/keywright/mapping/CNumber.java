package org.keywright.mapping;

/** Whole numbers as C writes them: decimal, {@code 0x}, {@code 0b}, with a suffix. */
final class CNumber {

    private CNumber() {}

    static boolean matches(String text) {
        int end = withoutSuffix(text);
        if (text.startsWith("0x") || text.startsWith("0X")) {
            return digits(text, 2, end, 16, 16);
        }
        if (text.startsWith("0b") || text.startsWith("0B")) {
            return digits(text, 2, end, 2, 64);
        }
        return digits(text, 0, end, 10, 20);
    }

    /** Where the digits end: before at most one {@code u} followed by at most two {@code l}. */
    private static int withoutSuffix(String text) {
        int end = text.length();
        for (int i = 0; i < 2 && end > 0 && "lL".indexOf(text.charAt(end - 1)) >= 0; i++) {
            end--;
        }
        return end > 0 && "uU".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    }

    private static boolean digits(String text, int from, int to, int radix, int most) {
        boolean fine = from < to && to - from <= most;
        for (int i = from; fine && i < to; i++) {
            char c = text.charAt(i);
            fine = c < 0x80 && Character.digit(c, radix) >= 0;
        }
        return fine;
    }
}
