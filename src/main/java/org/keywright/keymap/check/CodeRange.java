package org.keywright.keymap.check;

/**
 * A range of keycode numbers.
 *
 * @param first the first one, 16 bits
 * @param last the last one, itself included
 */
public record CodeRange(int first, int last) {

    /** Whether a number lies in the range. */
    public boolean contains(int code) {
        return code >= first && code <= last;
    }
}
