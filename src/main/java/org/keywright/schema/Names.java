package org.keywright.schema;

/**
 * Keeps names that come again and again: a tree of keyboards has a million of them and a few
 * hundred different ones. Safe for threads: whoever loses a race makes one text too many.
 */
final class Names {

    private static final int LONGEST = 40;
    private static final String[] KEPT = new String[1024];

    private Names() {}

    /** That piece of a text. */
    static String of(String text, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return text.substring(from, to);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 10) & KEPT.length - 1;
        String kept = KEPT[slot];
        if (kept == null || kept.length() != length || !text.startsWith(kept, from)) {
            kept = text.substring(from, to);
            KEPT[slot] = kept;
        }
        return kept;
    }
}
