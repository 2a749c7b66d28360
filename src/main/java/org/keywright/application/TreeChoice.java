package org.keywright.application;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The firmware tree that keyboards are read from.
 *
 * @param folder a QMK source tree, absolute; absent for the tree that comes with the program
 */
public record TreeChoice(Optional<Path> folder) {

    /** What comes with the program. */
    public static final TreeChoice BUILT_IN = new TreeChoice(Optional.empty());

    /** For a person: the folder's name, or that it is the built-in one. */
    public String label() {
        return folder.map(path -> String.valueOf(path.getFileName())).orElse("Built in");
    }
}
