package org.keywright.ui.history;

import java.util.function.Consumer;
import org.keywright.application.Watch;
import org.keywright.build.JobState;

/** A build that runs or waits. */
public interface QueuedBuild {

    /** Keyboard and keymap: {@code planck/rev6:mine}. */
    String label();

    /** What it is a build of: a tree's name, or the built-in core. */
    String firmware();

    /** Hears where it is, at once and whenever that changes; on any thread. */
    Watch watch(Consumer<JobState> listener);

    /** Asks it to stop. */
    void cancel();

    /** Gives it another place among those that wait; 0 is the next to begin. */
    void move(int place);
}
