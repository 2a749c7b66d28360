package org.keywright.ui.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.keywright.application.Watch;
import org.keywright.build.BuildRecord;
import org.keywright.build.LogLine;

/** What the list of builds asks of the rest of the window. */
public interface BuildsActions {

    /** Hears of the builds that run and wait, in their order; on any thread. */
    Watch watchQueue(Consumer<List<QueuedBuild>> listener);

    /** Hears that the history has changed; on any thread. */
    Watch watchHistory(Runnable listener);

    /** The names of all kept builds, the newest first; called off the window's thread. */
    List<String> ids();

    /** One of them; called off the window's thread. */
    Optional<BuildRecord> find(String id);

    /** What it said; empty if that is lost. Called off the window's thread. */
    List<LogLine> log(BuildRecord record);

    /** Deletes for good; called off the window's thread. */
    void delete(Collection<String> ids);

    /** Opens the keymap as it was built. */
    void open(BuildRecord record);

    /** Builds it once more. */
    void again(BuildRecord record);

    /** Shows the flashing of the firmware that it made. */
    void flash(BuildRecord record);

    /** Lets the user choose where a copy of the firmware goes. */
    void saveFirmware(BuildRecord record);

    /** Lets the user choose a folder for everything that is kept of it. */
    void export(BuildRecord record);

    /** Lets the user choose where the full source zip of a firmware of a tree is made. */
    void fullZip(BuildRecord record);

    /**
     * Opens the keymap of a build that was too large, and finds out what to switch so that it fits.
     */
    void fit(BuildRecord record);
}
