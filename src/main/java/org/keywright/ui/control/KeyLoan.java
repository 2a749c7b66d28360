package org.keywright.ui.control;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.keywright.keycode.Keycode;

/**
 * The drawn keyboard and the palette, lent to whoever needs keys or codes: keys light up, and what
 * is picked goes to the borrower instead of onto the selected key. Whoever borrows shows that, and
 * gives back.
 */
public final class KeyLoan {

    private final ObjectProperty<Set<Keycode>> lit = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Optional<Consumer<Keycode>>> codes =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Consumer<Keycode>>> keys =
            new SimpleObjectProperty<>(Optional.empty());

    /** The codes whose keys are lit, on whatever layer is shown. */
    public ObjectProperty<Set<Keycode>> litProperty() {
        return lit;
    }

    /** Who takes the next codes picked from the palette. */
    public ObjectProperty<Optional<Consumer<Keycode>>> codesProperty() {
        return codes;
    }

    /** Who takes the codes of the next keys pressed with the mouse. */
    public ObjectProperty<Optional<Consumer<Keycode>>> keysProperty() {
        return keys;
    }

    /** A code was picked from the palette; says whether somebody took it. */
    public boolean takeCode(Keycode code) {
        codes.get().ifPresent(taker -> taker.accept(code));
        return codes.get().isPresent();
    }

    /** A key was pressed; says whether somebody took its code. */
    public boolean takeKey(Keycode code) {
        Optional<Consumer<Keycode>> taker = keys.get();
        taker.ifPresent(t -> t.accept(code));
        if (taker.isEmpty()) {
            // Who turns to the keyboard wants the palette for its keys again.
            codes.set(Optional.empty());
        }
        return taker.isPresent();
    }

    /** Everything is given back. */
    public void end() {
        lit.set(Set.of());
        codes.set(Optional.empty());
        keys.set(Optional.empty());
    }
}
