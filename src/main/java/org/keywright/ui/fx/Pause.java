package org.keywright.ui.fx;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs something once the user has paused for a while; each new wish starts the wait again. */
public final class Pause {

    private final PauseTransition transition;

    /** Waits this long before running. */
    public Pause(double milliseconds, Runnable work) {
        transition = new PauseTransition(Duration.millis(milliseconds));
        transition.setOnFinished(event -> work.run());
    }

    /** Starts the wait, again if it is under way. */
    public void restart() {
        transition.playFromStart();
    }

    /** Forgets the wish. */
    public void cancel() {
        transition.stop();
    }
}
