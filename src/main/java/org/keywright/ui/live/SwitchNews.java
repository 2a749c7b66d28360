package org.keywright.ui.live;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.live.MatrixEvent;
import org.keywright.ui.words.Echo;
import org.keywright.ui.words.Phrase;

/** How it is with a keyboard's switches, in words. */
final class SwitchNews {

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private boolean watching;
    private boolean moved;

    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    void reset() {
        watching = false;
        moved = false;
        words.set("");
    }

    void impossible() {
        words.set(
                Phrase.of(
                        "The switches of this keyboard cannot be looked at: its USB ids or the size"
                                + " of its matrix are not known."));
    }

    void waiting(KeyboardDefinition keyboard) {
        words.set(
                Phrase.of(
                        "Waiting for {0} ({1}) with VIA in its firmware: plug it in.",
                        keyboard.name(),
                        "%04X:%04X"
                                .formatted(keyboard.usb().vendorId(), keyboard.usb().productId())));
    }

    void heard(MatrixEvent event) {
        switch (event) {
            case MatrixEvent.Watching w -> {
                watching = true;
                moved = false;
                words.set(
                        Phrase.of(
                                "Looking at the switches of {0} (VIA {1}).",
                                w.keyboard().title(), w.version()));
            }
            case MatrixEvent.Moved m -> {
                if (!moved) {
                    words.set(Phrase.of("Looking at the switches of {0}.", m.keyboard().title()));
                }
                moved = true;
            }
            case MatrixEvent.Left left -> {
                watching = false;
                words.set(
                        Phrase.of(
                                "{0} is gone; it goes on when it is back.",
                                left.keyboard().title()));
            }
            case MatrixEvent.Failed f ->
                    words.set(Echo.message(f.problem()) + " " + Echo.advice(f.problem()));
        }
    }

    /** A key has arrived at the window while no switch is said to be closed. */
    void keyArrived() {
        if (watching && !moved) {
            words.set(
                    Phrase.of(
                            "Keys arrive, but this keyboard says that no switch is closed: its"
                                    + " firmware tells that only when it is unlocked (Vial), or"
                                    + " built with VIA_INSECURE. Test with the keys of this window"
                                    + " instead."));
        }
    }
}
