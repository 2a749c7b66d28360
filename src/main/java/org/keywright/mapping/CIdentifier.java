package org.keywright.mapping;

import java.util.Set;

/**
 * Names in C: which ones input may define, and which ones it may use.
 *
 * <p>Neither are the language's own words, nor what begins with two underscores, which is the
 * compiler's ({@code __attribute__}, {@code __has_include}). What is defined is narrower still: it
 * begins with a letter, because an underscore is how C's own words begin that are yet to come.
 */
public final class CIdentifier {

    /** Long enough for every name in use, short enough for every compiler. */
    private static final int LONGEST = 100;

    /** C23's keywords and GNU's, and the one word that only directives know. */
    private static final Set<String> WORDS =
            words(
                    "alignas alignof asm auto bool break case char const constexpr continue default",
                    "do double else enum extern false float for goto if inline int long nullptr",
                    "register restrict return short signed sizeof static static_assert struct",
                    "switch thread_local true typedef typeof typeof_unqual union unsigned void",
                    "volatile while defined");

    /** C's words that begin with an underscore, and those of avr-gcc's fixed point numbers. */
    private static final Set<String> UNDERSCORED =
            words(
                    "_Accum _Alignas _Alignof _Atomic _BitInt _Bool _Complex _Decimal128 _Decimal32",
                    "_Decimal64 _Float128 _Float128x _Float16 _Float32 _Float32x _Float64 _Float64x",
                    "_Fract _Generic _Imaginary _Noreturn _Pragma _Sat _Static_assert _Thread_local");

    private CIdentifier() {}

    /** Whether that is a name which input may define in C. */
    public static boolean matches(String text) {
        return isShaped(text) && text.charAt(0) != '_' && !WORDS.contains(text);
    }

    /**
     * Whether that is a name which input may use in C: one of those that it may define, one with an
     * underscore before it like a layer's ({@code _FN}), or a row of underscores, which is how
     * keymaps write a key without a function of its own.
     */
    public static boolean mayBeUsed(String text) {
        if (!isShaped(text)) {
            return false;
        }
        return text.charAt(0) != '_'
                ? !WORDS.contains(text)
                : !UNDERSCORED.contains(text) && underscores(text) != 2;
    }

    private static boolean isShaped(String text) {
        if (text.isEmpty() || text.length() > LONGEST || isDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many it begins with; the compiler's own names begin with just two. */
    private static int underscores(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '_') {
            count++;
        }
        return count;
    }

    /** Whether that can stand in a name. */
    static boolean isPart(char c) {
        return c == '_' || isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Set<String> words(String... lines) {
        return Set.of(String.join(" ", lines).split(" "));
    }
}
