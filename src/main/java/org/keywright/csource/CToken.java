package org.keywright.csource;

/**
 * A piece of a C text.
 *
 * @param kind what it is
 * @param text as written, quotes, line ends and all
 * @param line of its first character, counted from 1
 * @param column of its first character, counted from 1, in UTF-16 units
 */
public record CToken(Kind kind, String text, int line, int column) {

    /** What a piece of C text can be without asking what it means. */
    public enum Kind {
        /** A name or a keyword. */
        NAME,
        /**
         * Digits and whatever clings to them: {@code 1}, {@code 0x1F}, {@code 1.5f}, {@code 3u}.
         */
        NUMBER,
        /** A text in double quotes. */
        TEXT,
        /** A character in single quotes. */
        CHARACTER,
        /** One character of punctuation, or one that C has no use for. */
        SIGN,
        /** A preprocessor line from its {@code #} on, with its continuations, without line end. */
        DIRECTIVE,
        /** A comment of either kind, without line end. */
        COMMENT,
        /** Blanks, line ends, continued lines. */
        SPACE
    }

    /** Whether it is that name or that sign. */
    public boolean is(String wanted) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(wanted);
    }

    /** Whether it means anything to a compiler: neither a comment nor blanks. */
    public boolean counts() {
        return kind != Kind.COMMENT && kind != Kind.SPACE;
    }

    /** The same piece at another place. */
    CToken movedTo(CToken place) {
        return new CToken(kind, text, place.line, place.column);
    }
}
