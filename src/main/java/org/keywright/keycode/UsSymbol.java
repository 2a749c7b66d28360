package org.keywright.keycode;

import java.util.List;
import java.util.Optional;

/**
 * A character that a US keyboard types with Shift, and QMK's names for it.
 *
 * @param base the number of the key without Shift (USB HID usage tables, page 7)
 * @param character what Shift and the key type
 * @param name QMK's name, {@code KC_EXLM}
 * @param aliases other names
 * @param description for a tooltip
 */
record UsSymbol(int base, String character, String name, List<String> aliases, String description) {

    static final List<UsSymbol> ALL =
            List.of(
                    symbol(0x35, "~", "KC_TILD", "Tilde", "KC_TILDE"),
                    symbol(0x1E, "!", "KC_EXLM", "Exclamation mark", "KC_EXCLAIM"),
                    symbol(0x1F, "@", "KC_AT", "At sign"),
                    symbol(0x20, "#", "KC_HASH", "Number sign, or hash"),
                    symbol(0x21, "$", "KC_DLR", "Dollar", "KC_DOLLAR"),
                    symbol(0x22, "%", "KC_PERC", "Per cent", "KC_PERCENT"),
                    symbol(0x23, "^", "KC_CIRC", "Caret, or circumflex", "KC_CIRCUMFLEX"),
                    symbol(0x24, "&", "KC_AMPR", "Ampersand", "KC_AMPERSAND"),
                    symbol(0x25, "*", "KC_ASTR", "Asterisk", "KC_ASTERISK"),
                    symbol(0x26, "(", "KC_LPRN", "Opening parenthesis", "KC_LEFT_PAREN"),
                    symbol(0x27, ")", "KC_RPRN", "Closing parenthesis", "KC_RIGHT_PAREN"),
                    symbol(0x2D, "_", "KC_UNDS", "Underscore", "KC_UNDERSCORE"),
                    symbol(0x2E, "+", "KC_PLUS", "Plus"),
                    symbol(0x2F, "{", "KC_LCBR", "Opening brace", "KC_LEFT_CURLY_BRACE"),
                    symbol(0x30, "}", "KC_RCBR", "Closing brace", "KC_RIGHT_CURLY_BRACE"),
                    symbol(0x31, "|", "KC_PIPE", "Vertical bar, or pipe"),
                    symbol(0x33, ":", "KC_COLN", "Colon", "KC_COLON"),
                    symbol(0x34, "\"", "KC_DQUO", "Double quote", "KC_DOUBLE_QUOTE", "KC_DQT"),
                    symbol(0x36, "<", "KC_LABK", "Less than", "KC_LEFT_ANGLE_BRACKET", "KC_LT"),
                    symbol(0x37, ">", "KC_RABK", "More than", "KC_RIGHT_ANGLE_BRACKET", "KC_GT"),
                    symbol(0x38, "?", "KC_QUES", "Question mark", "KC_QUESTION"));

    private static final int WITH_SHIFT = 0x0200;

    /** What Shift makes of a key, if a US keyboard prints a second character on it. */
    static Optional<UsSymbol> findByBase(int basicCode) {
        return ALL.stream().filter(s -> s.base == basicCode).findFirst();
    }

    KeycodeEntry entry() {
        return new KeycodeEntry(WITH_SHIFT | base, name, aliases, character, "us", description);
    }

    private static UsSymbol symbol(
            int base, String character, String name, String description, String... aliases) {
        return new UsSymbol(base, character, name, List.of(aliases), description);
    }
}
