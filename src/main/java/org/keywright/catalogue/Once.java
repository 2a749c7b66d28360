package org.keywright.catalogue;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something made when first asked for, and then kept; a failed attempt is tried again. Safe for
 * threads.
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> make;
    private @Nullable T made;

    private Once(Supplier<T> make) {
        this.make = make;
    }

    /** Asks {@code make} once, when the first one asks. */
    public static <T> Supplier<T> of(Supplier<T> make) {
        return new Once<>(make);
    }

    @Override
    public synchronized T get() {
        T present = made;
        if (present == null) {
            present = make.get();
            made = present;
        }
        return present;
    }
}
