package org.keywright.csource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out {@code 3}, {@code (_FN + 1)}, {@code SAFE_RANGE}; sums, products and shifts. */
final class ConstantExpression {

    private static final int DEEPEST = 20;

    private final List<CToken> tokens;
    private final Map<String, CConstant> known;
    private int at;
    private boolean failed;

    private ConstantExpression(List<CToken> tokens, Map<String, CConstant> known) {
        this.tokens = tokens;
        this.known = known;
    }

    /**
     * The value; empty for anything that is not worked out here. An unknown name is its own base.
     */
    static Optional<CConstant> value(List<CToken> tokens, Map<String, CConstant> known) {
        ConstantExpression expression = new ConstantExpression(tokens, known);
        CConstant value = expression.shift(0);
        return expression.failed || expression.at < tokens.size()
                ? Optional.empty()
                : Optional.of(value);
    }

    private CConstant shift(int depth) {
        CConstant value = sum(depth);
        while (!failed && at + 1 < tokens.size() && is("<") && tokens.get(at + 1).is("<")) {
            at += 2;
            CConstant right = sum(depth);
            value =
                    plain(value, right) && right.offset() >= 0 && right.offset() < 32
                            ? CConstant.of(value.offset() << right.offset())
                            : fail();
        }
        return value;
    }

    private CConstant sum(int depth) {
        CConstant value = product(depth);
        while (!failed && (is("+") || is("-"))) {
            boolean minus = is("-");
            at++;
            CConstant right = product(depth);
            if (!right.isPlain() && (minus || !value.isPlain())) {
                return fail();
            }
            value =
                    right.isPlain()
                            ? value.plus(minus ? -right.offset() : right.offset())
                            : right.plus(value.offset());
        }
        return value;
    }

    private CConstant product(int depth) {
        CConstant value = single(depth);
        while (!failed && is("*")) {
            at++;
            CConstant right = single(depth);
            boolean small =
                    Math.abs(value.offset()) < 1 << 24 && Math.abs(right.offset()) < 1 << 24;
            value =
                    plain(value, right) && small
                            ? CConstant.of(value.offset() * right.offset())
                            : fail();
        }
        return value;
    }

    private CConstant single(int depth) {
        if (at >= tokens.size() || depth > DEEPEST) {
            return fail();
        }
        CToken token = tokens.get(at++);
        if (token.is("(")) {
            CConstant inside = shift(depth + 1);
            if (!is(")")) {
                return fail();
            }
            at++;
            return inside;
        }
        return switch (token.kind()) {
            case NUMBER -> CConstant.literal(token.text()).orElseGet(this::fail);
            case NAME -> known.getOrDefault(token.text(), new CConstant(token.text(), 0));
            case TEXT, CHARACTER, SIGN, DIRECTIVE, COMMENT, SPACE -> fail();
        };
    }

    private boolean is(String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }

    private static boolean plain(CConstant left, CConstant right) {
        return left.isPlain() && right.isPlain();
    }

    private CConstant fail() {
        failed = true;
        return CConstant.of(0);
    }
}
