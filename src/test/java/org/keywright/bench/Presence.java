package org.keywright.bench;

import org.jspecify.annotations.Nullable;

/** Whether a device is still on the bus. */
public sealed interface Presence {

    /** It stays. */
    Presence HERE = new Here();

    /** It stays. */
    record Here() implements Presence {}

    /**
     * It left the bus by itself, as one that restarts does.
     *
     * @param successor who comes up in its place, null if nobody does
     */
    record Left(@Nullable VirtualDevice successor) implements Presence {}
}
