package org.keywright.keymap;

/**
 * An undoable change of a keymap. Goes forward only and repairs what it breaks in the same step.
 */
public interface Edit {

    /** What the user sees beside "Undo": {@code Assign KC_A}. */
    String label();

    /** The keymap after the change. */
    KeymapDocument applyTo(KeymapDocument before);
}
