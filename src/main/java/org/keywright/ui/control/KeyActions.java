package org.keywright.ui.control;

import java.util.Set;

/** What a user can do to a drawn key with the mouse or a screen reader. */
public interface KeyActions {

    /** For a keyboard that is only looked at. */
    KeyActions NONE = new NoActions();

    /** The key got the keyboard focus. */
    void focused(int key);

    /** The key was pressed. */
    void pressed(int key);

    /** The key was pressed with Ctrl (on macOS: Command) held: take it along, or let it go. */
    default void toggled(int key) {
        pressed(key);
    }

    /** The key was pressed with Shift held: take along all up to here. */
    default void extended(int key) {
        pressed(key);
    }

    /** A rectangle was drawn over these keys. */
    default void swept(Set<Integer> keys) {}

    /** The menu of the key was asked for, at a place on the screen. */
    default void menu(int key, double screenX, double screenY) {}

    /** The key was pressed and released at the same spot. */
    void clicked(int key);

    /** The key was clicked twice: show what it does in full. */
    void opened(int key);

    /** A keycode was dropped on the key. */
    void dropped(int key, String keycode);

    /** Another key was dropped on the key. */
    void swapped(int from, int to);

    /** Whether keys may be dragged to other keys. */
    boolean draggable();
}
