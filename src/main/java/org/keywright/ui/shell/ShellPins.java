package org.keywright.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.FirmwareSources;
import org.keywright.application.TreeChoice;
import org.keywright.problem.Checked;

/** Which version of a firmware source the keymap in a file is to be built from. */
final class ShellPins {

    private final FirmwareSources sources;

    ShellPins(FirmwareSources sources) {
        this.sources = sources;
    }

    /**
     * A keymap's pin.
     *
     * @param written {@code name@id}
     * @param folder the tree it names
     */
    record Pin(String written, Path folder) {

        /** The firmware it names. */
        TreeChoice tree() {
            return new TreeChoice(Optional.of(folder));
        }
    }

    /**
     * What the keymap in that file is pinned to, if anything; a problem when that is not on this
     * computer. Reads files.
     */
    Checked<Optional<Pin>> of(Optional<Path> file) {
        Optional<String> written = file.flatMap(sources::pinOf);
        return written.map(pin -> sources.tree(pin).map(tree -> Optional.of(new Pin(pin, tree))))
                .orElseGet(() -> Checked.of(Optional.empty()));
    }
}
