package org.keywright.csource;

import java.util.Set;

/** The few kinds of pieces that {@link LayerScan} acts on, as QMK's lexer sorts them. */
enum ScannedKind {
    NAME,
    KEYWORD,
    TYPE,
    OPENING,
    CLOSING,
    INTEGER,
    OTHER;

    /** Dropped wherever they stand, even inside a key. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    "asm auto break case const constexpr continue default do else enum extern for"
                            .concat(" goto if register restricted return sizeof struct static")
                            .concat(" switch typedef typeof typeof_unqual volatile while union")
                            .concat(" thread_local alignas alignof static_assert _Pragma fortran")
                            .concat(" _Alignas _Alignof _Noreturn _Countof _Generic _Thread_local")
                            .concat(" _Static_assert _Imaginary countof noreturn imaginary complex")
                            .split(" "));

    /** Dropped too; a layer or a keycode by one of these names is lost, {@code DIR} for one. */
    private static final Set<String> TYPES =
            Set.of(
                    "bool int long float short double char unsigned signed void _BitInt __int128"
                            .concat(" _Bool _Complex _Atomic _Decimal32 _Decimal64 _Decimal128")
                            .concat(
                                    " size_t ssize_t off_t wchar_t ptrdiff_t int8_t int16_t int32_t")
                            .concat(" int64_t uint8_t uint16_t uint32_t uint64_t intptr_t")
                            .concat(" uintptr_t intmax_t uintmax_t FILE DIR va_list jmp_buf div_t")
                            .concat(" clock_t time_t dev_t gid_t id_t ino_t key_t mode_t pid_t")
                            .concat(" timer_t uid_t")
                            .split(" "));

    /** Names of values, and words that QMK's lexer sorts apart from names and keywords. */
    private static final Set<String> NO_NAMES =
            Set.of(
                    "true false NULL nullptr inline _inline __inline naked restrict thread"
                            .split(" "));

    static ScannedKind of(CToken token) {
        return switch (token.kind()) {
            case NAME -> ofWord(token.text());
            case NUMBER -> isDecimal(token.text()) ? INTEGER : OTHER;
            case SIGN -> ofSign(token.text().charAt(0));
            case TEXT, CHARACTER, DIRECTIVE, COMMENT, SPACE -> OTHER;
        };
    }

    private static ScannedKind ofWord(String word) {
        if (KEYWORDS.contains(word)) {
            return KEYWORD;
        }
        if (TYPES.contains(word)) {
            return TYPE;
        }
        return NO_NAMES.contains(word) ? OTHER : NAME;
    }

    private static ScannedKind ofSign(char sign) {
        return switch (sign) {
            case '(', '[', '{' -> OPENING;
            case ')', ']', '}' -> CLOSING;
            default -> OTHER;
        };
    }

    private static boolean isDecimal(String text) {
        return text.chars().allMatch(Character::isDigit)
                && (text.length() == 1 || text.charAt(0) != '0');
    }
}
