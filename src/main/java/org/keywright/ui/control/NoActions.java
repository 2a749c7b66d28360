package org.keywright.ui.control;

/** Nothing happens, whatever the user does; others may override what they care about. */
public class NoActions implements KeyActions {

    @Override
    public void focused(int key) {}

    @Override
    public void pressed(int key) {}

    @Override
    public void clicked(int key) {}

    @Override
    public void opened(int key) {}

    @Override
    public void dropped(int key, String keycode) {}

    @Override
    public void swapped(int from, int to) {}

    @Override
    public boolean draggable() {
        return false;
    }
}
