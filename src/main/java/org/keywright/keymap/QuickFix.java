package org.keywright.keymap;

/**
 * A repair of a problem that needs no further decision.
 *
 * @param label what the button says: {@code Make it transparent}
 * @param edit one step of undo
 */
public record QuickFix(String label, Edit edit) {}
