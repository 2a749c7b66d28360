package org.keywright.ui.keyboards;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.ui.words.Language;

/** What can be begun on the start screen; the shell does it. */
public interface StartActions {

    /** Begin a new keymap for a keyboard, in a layout or its first. */
    void create(String keyboard, Optional<String> layout);

    /** Go on with a file. */
    void open(Path file);

    /** Begin with a copy of an example. */
    void example(Path file);

    /** Let the user choose a file to open. */
    void choose();

    /** Show which firmware trees there are. */
    void sources();

    /** Whether a keyboard is marked with a star. */
    boolean isFavourite(String keyboard);

    /** Marks a keyboard with a star, or takes it away. */
    void favour(String keyboard, boolean favourite);

    /** Shows all builds. */
    void builds();

    /** Shows what keyboards print. */
    void console();

    /** Go back to the keyboards that come with the program. */
    void builtIn();

    /** Lets the window speak another language; empty for that of the system. */
    void language(Optional<Language> choice);
}
