package org.keywright.ui.build;

import java.nio.file.Path;
import org.keywright.application.JobListener;

/** What the build panel asks of the rest of the window. */
public interface BuildActions {

    /**
     * Starts a build of the open keymap.
     *
     * @param listener hears of it, on a thread of its own
     * @return asks the build to stop
     */
    Runnable start(JobListener listener);

    /** Shows a folder in the system's file browser. */
    void showFolder(Path folder);

    /** Lets the user choose where a copy of a file goes, and copies it there. */
    void export(Path file);
}
