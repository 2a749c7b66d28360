package org.keywright.schema;

/**
 * A member or item with the text that belongs to it.
 *
 * @param index among the old ones; -1 for a new one
 * @param lead blanks and comments before it, back to the one before
 * @param body name and value
 * @param post what stands between the value and its comma
 * @param comma whether one followed
 * @param trail the rest of the line, with a comment
 * @param runsOn whether its value only ends with the line
 */
record Piece(
        int index,
        String lead,
        String body,
        String post,
        boolean comma,
        String trail,
        boolean runsOn) {

    Piece withBody(String changed, boolean stillRunsOn) {
        return new Piece(index, lead, changed, post, comma, trail, stillRunsOn);
    }
}
