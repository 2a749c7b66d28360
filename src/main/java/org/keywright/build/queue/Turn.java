package org.keywright.build.queue;

import java.util.Set;

/** Something that waits for its turn; known by its identity. */
public interface Turn {

    /** Whether it gives way to everything that is not in the background. */
    boolean inBackground();

    /** Names of what it needs for itself alone: two that share one never run at once. */
    Set<String> places();
}
