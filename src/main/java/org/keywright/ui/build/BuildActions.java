package org.keywright.ui.build;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.keywright.application.JobListener;
import org.keywright.application.TreeChoice;
import org.keywright.build.BuildResult;
import org.keywright.problem.Problem;

/** What the build panel asks of the rest of the window. */
public interface BuildActions {

    /**
     * Starts a build of the open keymap as it is now.
     *
     * @param firmware a QMK tree, or the built-in core
     * @param listener hears of it, on a thread of its own
     * @return asks the build to stop
     */
    Runnable start(TreeChoice firmware, JobListener listener);

    /** Shows a folder in the system's file browser. */
    void showFolder(Path folder);

    /** Shows the flashing of a firmware of the open keymap. */
    void flash(Path firmware);

    /** Lets the user choose where a copy of a file goes, and copies it there. */
    void export(Path file);

    /**
     * Lets the user choose where, and makes the full source zip of the newest firmware there.
     *
     * @param news hears in words how that goes, on any thread; the last word may be empty
     */
    void fullZip(BuildResult result, Consumer<String> news);

    /** Whether there is something in the window that a problem is about. */
    boolean canShow(Problem problem);

    /** Selects the key, or shows the layer, that a problem is about. */
    void show(Problem problem);
}
