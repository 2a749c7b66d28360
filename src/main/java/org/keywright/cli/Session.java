package org.keywright.cli;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.keywright.application.Keywright;

/**
 * What every command of one run shares.
 *
 * @param console where to print
 * @param opener opens the program, so that {@code --help} needs nothing; the same one every time
 */
record Session(Console console, Supplier<Keywright> opener) {

    /** A run that opens the program once, when a command first needs it. */
    static Session of(Console console, Supplier<Keywright> opener) {
        AtomicReference<Keywright> opened = new AtomicReference<>();
        return new Session(
                console, () -> opened.updateAndGet(old -> old == null ? opener.get() : old));
    }

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
