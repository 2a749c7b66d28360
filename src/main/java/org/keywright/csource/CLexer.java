package org.keywright.csource;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a C text into {@linkplain CToken pieces}. Never fails: every character is in one piece, and
 * the pieces in a row are the text again.
 *
 * <p>A text that is not closed on its line ends there; a comment that is not closed ends with the
 * file. Nothing is preprocessed. Takes time in proportion to the text.
 */
public final class CLexer {

    private final String text;
    private final List<CToken> tokens = new ArrayList<>();
    private int line = 1;
    private int lineStart;
    private boolean lineIsEmpty = true;

    private CLexer(String text) {
        this.text = text;
    }

    /** All pieces, in order. */
    public static List<CToken> read(String text) {
        return new CLexer(text).read();
    }

    /** The pieces that mean anything to a compiler, in order. */
    public static List<CToken> readWithoutComments(String text) {
        List<CToken> tokens = read(text);
        tokens.removeIf(token -> !token.counts());
        return tokens;
    }

    private List<CToken> read() {
        int at = 0;
        while (at < text.length()) {
            CToken.Kind kind = kindAt(at);
            int end = endOf(kind, at);
            tokens.add(new CToken(kind, text.substring(at, end), line, at - lineStart + 1));
            advance(kind, at, end);
            at = end;
        }
        return tokens;
    }

    private void advance(CToken.Kind kind, int from, int to) {
        if (kind != CToken.Kind.SPACE && kind != CToken.Kind.COMMENT) {
            lineIsEmpty = false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
                lineIsEmpty |= kind == CToken.Kind.SPACE && !CScan.isContinued(text, i);
            }
        }
    }

    private CToken.Kind kindAt(int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || CScan.isContinuation(text, at)) {
            return CToken.Kind.SPACE;
        }
        if (c == '/' && (CScan.has(text, at + 1, '/') || CScan.has(text, at + 1, '*'))) {
            return CToken.Kind.COMMENT;
        }
        if (c == '#' && lineIsEmpty) {
            return CToken.Kind.DIRECTIVE;
        }
        if (CScan.beginsName(c)) {
            return CToken.Kind.NAME;
        }
        if (isDigit(at) || c == '.' && isDigit(at + 1)) {
            return CToken.Kind.NUMBER;
        }
        return switch (c) {
            case '"' -> CToken.Kind.TEXT;
            case '\'' -> CScan.closesOnLine(text, at) ? CToken.Kind.CHARACTER : CToken.Kind.SIGN;
            default -> CToken.Kind.SIGN;
        };
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private int endOf(CToken.Kind kind, int at) {
        return switch (kind) {
            case SPACE -> CScan.endOfSpace(text, at);
            case COMMENT -> CScan.endOfComment(text, at);
            case DIRECTIVE -> CScan.endOfDirective(text, at);
            case NAME, NUMBER -> CScan.endOfWord(text, at);
            case TEXT, CHARACTER -> CScan.endOfQuoted(text, at);
            case SIGN -> at + 1;
        };
    }
}
