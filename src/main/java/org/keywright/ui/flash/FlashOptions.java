package org.keywright.ui.flash;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.keywright.flash.FlashWish;
import org.keywright.ui.words.Phrase;

/** What a user can choose about a flashing before it begins. */
final class FlashOptions {

    /** Somebody with the window open needs no deadline for finding the reset button. */
    private static final Duration SEARCH = Duration.ofHours(8);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What the halves of a split keyboard are told they are. */
    enum Side {
        UNSAID,
        LEFT,
        RIGHT;

        @Override
        public String toString() {
            return switch (this) {
                case UNSAID -> Phrase.of("Do not say");
                case LEFT -> Phrase.of("The left half is first");
                case RIGHT -> Phrase.of("The right half is first");
            };
        }
    }

    private final BooleanProperty readBack = new SimpleBooleanProperty(true);
    private final BooleanProperty clear = new SimpleBooleanProperty();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.UNSAID);

    /** Whether what was written is read back and compared. */
    BooleanProperty readBackProperty() {
        return readBack;
    }

    /** Whether stored settings and keymap are cleared too. */
    BooleanProperty clearProperty() {
        return clear;
    }

    /** Which half is flashed first and told so; the other one is told the opposite. */
    ObjectProperty<Side> sideProperty() {
        return side;
    }

    /** As they are when another file comes: what one keyboard needed is not for the next. */
    void reset() {
        readBack.set(true);
        clear.set(false);
        side.set(Side.UNSAID);
    }

    /** Whether the permanent settings are touched. */
    boolean eeprom() {
        return clear.get() || side.get() != Side.UNSAID;
    }

    /** The wish to flash this. */
    FlashWish wish(FlashSubject subject) {
        return new FlashWish(
                subject.firmware(),
                subject.board(),
                Optional.empty(),
                readBack.get(),
                clear.get(),
                side.get() == Side.UNSAID ? Optional.empty() : Optional.of(side.get() == Side.LEFT),
                SEARCH,
                PATIENCE,
                false);
    }
}
