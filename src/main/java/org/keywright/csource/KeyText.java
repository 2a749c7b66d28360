package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the code of a key as QMK writes keycodes: no needless blanks and brackets, numbers for
 * constants in arguments, and the two names for keys that do nothing.
 */
final class KeyText {

    private static final int DEEPEST = 20;

    private final Map<String, CConstant> constants;

    KeyText(Map<String, CConstant> constants) {
        this.constants = constants;
    }

    /** A key; empty code gives an empty text. */
    CKey of(List<CToken> code, CToken place) {
        String text = whole(code);
        return new CKey(text, place.line(), place.column());
    }

    private String whole(List<CToken> code) {
        List<CToken> bare = withoutBrackets(code);
        if (bare.size() == 1) {
            return plain(bare.getFirst().text());
        }
        return written(bare, 0);
    }

    /** In C a key is a number, and nothing is the number 0. */
    private static String plain(String word) {
        return switch (word) {
            case "_______" -> "KC_TRNS";
            case "XXXXXXX", "0", "0x0", "0x00", "0x0000" -> "KC_NO";
            default -> word;
        };
    }

    private static List<CToken> withoutBrackets(List<CToken> code) {
        List<CToken> bare = code;
        for (int i = 0; i < DEEPEST && Brackets.surround(bare, "("); i++) {
            bare = bare.subList(1, bare.size() - 1);
        }
        return bare;
    }

    private String written(List<CToken> code, int depth) {
        boolean call =
                depth < DEEPEST
                        && code.size() > 2
                        && code.getFirst().kind() == CToken.Kind.NAME
                        && Brackets.surround(code.subList(1, code.size()), "(");
        if (!call) {
            return joined(code);
        }
        List<String> arguments = new ArrayList<>();
        for (List<CToken> argument : Brackets.split(code.subList(2, code.size() - 1))) {
            arguments.add(argument(withoutBrackets(argument), depth + 1));
        }
        return code.getFirst().text() + "(" + String.join(",", arguments) + ")";
    }

    private String argument(List<CToken> code, int depth) {
        Optional<CConstant> number =
                ConstantExpression.value(code, constants).filter(CConstant::isPlain);
        if (number.isPresent() && !isLiteral(code)) {
            return Long.toString(number.get().offset());
        }
        return code.size() == 1 ? plainArgument(code.getFirst()) : written(code, depth);
    }

    private static String plainArgument(CToken token) {
        return token.kind() == CToken.Kind.NUMBER ? token.text() : plain(token.text());
    }

    private static boolean isLiteral(List<CToken> code) {
        return code.size() == 1 && code.getFirst().kind() == CToken.Kind.NUMBER;
    }

    /** Words that follow each other keep a blank between them. */
    private static String joined(List<CToken> code) {
        StringBuilder text = new StringBuilder();
        boolean afterWord = false;
        for (CToken token : code) {
            boolean word = token.kind() == CToken.Kind.NAME || token.kind() == CToken.Kind.NUMBER;
            text.append(afterWord && word ? " " : "").append(token.text());
            afterWord = word;
        }
        return text.toString();
    }
}
