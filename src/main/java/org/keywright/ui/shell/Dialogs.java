package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** The system's own dialogs and file browser; tests put something silent in their place. */
public interface Dialogs {

    /** A keymap to open. */
    Optional<Path> chooseKeymap();

    /** A firmware file to flash. */
    Optional<Path> chooseFirmware();

    /** Where a file goes, beginning with a suggestion. */
    Optional<Path> chooseTarget(String title, String suggestedName);

    /** A folder to read from. */
    Optional<Path> chooseFolder(String title);

    /** Shows a folder in the system's file browser. */
    void showFolder(Path folder);
}
