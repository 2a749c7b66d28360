package org.keywright.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.FirmwareSource;
import org.keywright.application.ProgressListener;
import org.keywright.application.SourceWishes;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * What <i>Firmware sources</i> asks of the program about sources that it keeps; the shell does it.
 * Everything with a result or a listener is called off the window's thread.
 */
public interface SourceActions {

    /** All sources, by name. */
    List<FirmwareSource> sources();

    /** Fetches, unpacks or names a tree. */
    Checked<FirmwareSource> add(
            SourceWishes wishes, ProgressListener listener, Cancellation cancellation);

    /** Fetches what is newest. */
    Checked<FirmwareSource> update(
            String name, ProgressListener listener, Cancellation cancellation);

    /** Fetches the libraries that the open keymap's keyboard needs. */
    Checked<FirmwareSource> fetchLibraries(
            String name, ProgressListener listener, Cancellation cancellation);

    /** Uses the version before. */
    Checked<FirmwareSource> goBack(String name);

    /** Deletes it with everything that was fetched for it, pinned or not. */
    Checked<FirmwareSource> remove(String name);

    /** Bytes on the disk. */
    long diskUse(FirmwareSource source);

    /** Goes over to a source whose tree has become another one, if it is the one in use. */
    List<Problem> follow(Optional<Path> before, FirmwareSource now);

    /** The keyboard of the keymap that is open. */
    Optional<String> keyboard();

    /** The file of the keymap that is open. */
    Optional<Path> keymap();

    /** What that keymap is pinned to: {@code name@id}. */
    Optional<String> pin();

    /** Pins that keymap to the version that a source is at, or to nothing. */
    void pin(Optional<String> name);
}
