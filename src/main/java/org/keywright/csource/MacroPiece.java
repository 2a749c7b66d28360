package org.keywright.csource;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text on its way through the expansion of macros.
 *
 * @param token the piece
 * @param hidden the macros that it came out of, and that it does not expand into again
 */
record MacroPiece(CToken token, Hidden hidden) {

    static MacroPiece of(CToken token) {
        return new MacroPiece(token, Hidden.NOTHING);
    }

    /** The same, come out of one more macro. */
    MacroPiece outOf(String macro) {
        return new MacroPiece(token, hidden.with(macro));
    }

    /**
     * A set of names that only ever grows by one, sharing what it grew from.
     *
     * @param depth how many there are
     */
    record Hidden(String name, @Nullable Hidden outer, int depth) {

        static final Hidden NOTHING = new Hidden("", null, 0);

        boolean contains(String wanted) {
            for (Hidden at = this; at != null; at = at.outer) {
                if (at.name.equals(wanted)) {
                    return true;
                }
            }
            return false;
        }

        Hidden with(String more) {
            return new Hidden(more, this, depth + 1);
        }
    }
}
