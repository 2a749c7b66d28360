package org.keywright.application;

import org.keywright.build.JobState;
import org.keywright.build.LogLine;

/**
 * Hears how a build goes on: in the order in which it happened, never two calls at once, on any
 * thread. It returns soon and does not wait for a job.
 */
public interface JobListener {

    /** The job is in another state, or further in the same. */
    void changed(JobState state);

    /** One line for the log: a command that was started, or what it said. */
    void logged(LogLine line);

    /** The world failed, or the program has a bug; nothing more will be heard of this job. */
    void failed(Failure failure);
}
