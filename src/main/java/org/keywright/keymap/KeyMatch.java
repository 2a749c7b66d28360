package org.keywright.keymap;

/**
 * Which key of an old keyboard a key of a new one is.
 *
 * @param to key of the new layout
 * @param from key of the old layout
 * @param by how that is known
 */
public record KeyMatch(int to, int from, By by) {

    /** How two keys were found to be the same. */
    public enum By {
        /** They have the same row and column in the matrix. */
        MATRIX,
        /** They lie at the same place. */
        PLACE,
        /** Their makers have them type the same, or print the same word on them. */
        LABEL
    }
}
