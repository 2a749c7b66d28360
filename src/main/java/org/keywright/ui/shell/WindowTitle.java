package org.keywright.ui.shell;

import java.util.Optional;
import org.keywright.build.JobState;
import org.keywright.ui.control.JobWords;
import org.keywright.ui.words.Phrase;

/** The window's title, which the taskbar shows too: the keyboard, and how its build goes. */
final class WindowTitle {

    private static final String PROGRAM = "Keywright";

    private WindowTitle() {}

    /**
     * The title.
     *
     * @param keyboard the open keymap's, if one is open
     * @param build where its build is, if there is news of it
     */
    static String of(Optional<String> keyboard, Optional<JobState> build) {
        String name = keyboard.map(known -> known + " – " + PROGRAM).orElse(PROGRAM);
        return build.map(state -> news(state) + name).orElse(name);
    }

    private static String news(JobState state) {
        return switch (state) {
            case JobState.Queued queued -> "… ";
            case JobState.Running running -> Math.round(100 * JobWords.fraction(running)) + " % · ";
            case JobState.Succeeded done -> Phrase.of("✓ Built · ");
            case JobState.Failed failed -> Phrase.of("✗ Not built · ");
            case JobState.Cancelled cancelled -> "";
        };
    }
}
