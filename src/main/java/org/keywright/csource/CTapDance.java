package org.keywright.csource;

import java.util.Optional;

/**
 * A tap dance of a keymap.c.
 *
 * @param name its number was written as; may be empty
 * @param tap what one tap does
 * @param hold what holding does
 * @param doubleTap what two taps do
 */
public record CTapDance(
        String name, Optional<CKey> tap, Optional<CKey> hold, Optional<CKey> doubleTap) {

    /** One that does nothing that could be read. */
    static CTapDance unknown(String name) {
        return new CTapDance(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
