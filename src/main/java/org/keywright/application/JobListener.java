package org.keywright.application;

/** Hears how a build goes on; called on the job's own thread, never two calls at once. */
public interface JobListener {

    /** The job is in another state. */
    void changed(JobState state);

    /** One line for the log: a command that was started, or what it said. */
    void logged(String line);

    /** Hears nothing. */
    static JobListener silent() {
        return new JobListener() {
            @Override
            public void changed(JobState state) {
                // Nobody wants to know.
            }

            @Override
            public void logged(String line) {
                // Nobody wants to know.
            }
        };
    }
}
