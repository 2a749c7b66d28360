package org.keywright.firmware;

import java.util.Optional;

/**
 * Which chips a UF2 file is meant for.
 *
 * @param family of chips, an unsigned number of 32 bits; 0 says nothing
 * @param deviceType an unsigned number of 32 bits that narrows the family
 */
public record Uf2Target(long family, Optional<Long> deviceType) {

    /** A file for whatever accepts it. */
    public static final Uf2Target ANY = new Uf2Target(0, Optional.empty());
}
