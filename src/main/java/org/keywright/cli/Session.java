package org.keywright.cli;

import java.util.function.Supplier;
import org.keywright.application.Keywright;

/**
 * What every command of one run shares.
 *
 * @param console where to print
 * @param opener opens the program on first use, so that {@code --help} needs nothing
 */
record Session(Console console, Supplier<Keywright> opener) {

    Keywright keywright() {
        return opener.get();
    }

    Printer printer() {
        return new Printer(console);
    }

    ProgressLine progress() {
        return new ProgressLine(console);
    }
}
