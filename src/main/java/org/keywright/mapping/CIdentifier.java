package org.keywright.mapping;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a user may name in C. Narrower than the language: no keywords, and nothing of the compiler's
 * own, which starts with an underscore or holds two in a row ({@code __attribute__}, {@code
 * _Pragma}, {@code __has_include}).
 */
public final class CIdentifier {

    /** Long enough for every name in use, short enough for every compiler. */
    private static final int LONGEST = 100;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*_?");

    /** C23's keywords and GNU's, and the one word that only directives know. */
    private static final Set<String> TAKEN =
            Set.of(
                            "alignas alignof asm auto bool break case char const constexpr continue default"
                                    .split(" "),
                            "do double else enum extern false float for goto if inline int long nullptr"
                                    .split(" "),
                            "register restrict return short signed sizeof static static_assert struct"
                                    .split(" "),
                            "switch thread_local true typedef typeof typeof_unqual union unsigned void"
                                    .split(" "),
                            "volatile while defined".split(" "))
                    .stream()
                    .flatMap(java.util.Arrays::stream)
                    .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private CIdentifier() {}

    /** Whether that is a name which input may bring into C. */
    public static boolean matches(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches() && !TAKEN.contains(text);
    }
}
