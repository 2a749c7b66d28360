package org.keywright.catalogue;

import java.math.BigDecimal;

/**
 * How the next key of a drawing differs from a usual one.
 *
 * @param width in key units
 * @param height in key units
 * @param decal whether it is only a picture
 */
record KleShape(BigDecimal width, BigDecimal height, boolean decal) {
    static final KleShape USUAL = new KleShape(BigDecimal.ONE, BigDecimal.ONE, false);
}
