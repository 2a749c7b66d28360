package org.keywright.catalogue.search;

/**
 * A word as typed, compared with the words of keyboards. Not for threads: it keeps the rows of its
 * comparison.
 */
final class TypedWord {

    private static final int LONGEST = 40;

    private final String typed;
    private final long mask;
    private final int slips;
    private final int[][] rows;

    TypedWord(String folded) {
        typed = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        mask = Words.mask(typed);
        slips = typed.length() >= 8 ? 2 : typed.length() >= 4 ? 1 : 0;
        rows = new int[3][LONGEST + 4];
    }

    String text() {
        return typed;
    }

    /** Compares as it is written; a single letter is looked for at the start only. */
    Likeness literally(String word, long wordMask) {
        if ((mask & ~wordMask) != 0) {
            return Likeness.NONE;
        }
        if (word.startsWith(typed)) {
            return word.length() == typed.length() ? Likeness.SAME : Likeness.START;
        }
        return typed.length() > 1 && word.contains(typed) ? Likeness.INSIDE : Likeness.NONE;
    }

    /** Compares generously, but another number is another keyboard and not a slip. */
    Likeness roughly(String word, long wordMask) {
        if ((mask & ~wordMask & Words.DIGITS) != 0) {
            return Likeness.NONE;
        }
        int strange = Long.bitCount(mask & ~wordMask);
        if (strange == 0 && hasLetters(word)) {
            return Likeness.LETTERS;
        }
        if (slips == 0 || strange > slips || word.length() < typed.length() - slips) {
            return Likeness.NONE;
        }
        int distance = distance(word);
        if (distance > slips) {
            return Likeness.NONE;
        }
        return distance == 2 ? Likeness.SLIPS : Likeness.SLIP;
    }

    /** At least three letters typed, the first one right, and no more left out than typed. */
    private boolean hasLetters(String word) {
        if (typed.length() < 3 || word.charAt(0) != typed.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < typed.length(); i++) {
            at = word.indexOf(typed.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return at <= 2 * typed.length();
    }

    /**
     * The fewest slips between what was typed and a beginning of the word: insertions, deletions,
     * replacements and swapped neighbours (optimal string alignment).
     */
    private int distance(String word) {
        int width = Math.min(word.length(), typed.length() + slips);
        int[] before = rows[0];
        int[] above = rows[1];
        int[] row = rows[2];
        for (int j = 0; j <= width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= width; j++) {
                boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                int best =
                        Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(word, i, j)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > slips) {
                return least;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        int least = above[0];
        for (int j = 1; j <= width; j++) {
            least = Math.min(least, above[j]);
        }
        return least;
    }

    private boolean swapped(String word, int i, int j) {
        return typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
    }
}
