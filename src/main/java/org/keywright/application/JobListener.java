package org.keywright.application;

import org.keywright.build.JobState;

/** Hears how a build goes on; called on the job's own threads, never two calls at once. */
public interface JobListener {

    /** The job is in another state. */
    void changed(JobState state);

    /** One line for the log: a command that was started, or what it said. */
    void logged(String line);

    /** The world failed, or the program has a bug; nothing more will be heard of this job. */
    void failed(Failure failure);
}
