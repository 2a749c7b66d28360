package org.keywright.ui.keyboards;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.keyboard.KeyboardDefinition;

/** What can be begun on the start screen; the shell does it. */
public interface StartActions {

    /** Begin a new keymap for a keyboard, in a layout or its first. */
    void create(String keyboard, Optional<String> layout);

    /** The name of the layout to offer first; the keyboard has at least one. */
    String usualLayout(KeyboardDefinition keyboard);

    /** Go on with a file. */
    void open(Path file);

    /** Begin with a copy of an example. */
    void example(Path file);

    /** Let the user choose a file to open. */
    void choose();
}
