package org.keywright.mapping;

import java.util.regex.Pattern;

/** Whole numbers as C writes them: decimal, {@code 0x}, {@code 0b}, with a suffix. */
final class CNumber {

    private static final Pattern SHAPE =
            Pattern.compile("(0[xX][0-9a-fA-F]{1,16}|0[bB][01]{1,64}|[0-9]{1,20})[uU]?[lL]{0,2}");

    private CNumber() {}

    static boolean matches(String text) {
        return SHAPE.matcher(text).matches();
    }
}
