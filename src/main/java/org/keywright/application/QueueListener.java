package org.keywright.application;

import java.util.List;

/** Hears when jobs come, go, begin or change places; one call at a time, in order, any thread. */
@FunctionalInterface
public interface QueueListener {

    /**
     * The queue is another one.
     *
     * @param jobs those that run and those that wait, as {@link BuildQueue#jobs}
     */
    void changed(List<BuildJob> jobs);
}
