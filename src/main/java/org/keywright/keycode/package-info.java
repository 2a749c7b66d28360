/**
 * The language of keys: parse, print and look up {@code KC_A}, {@code MO(1)}, {@code LT(2,KC_SPC)}.
 *
 * <p>Knows which codes exist from tables handed in; reading those tables is the catalogue's
 * business.
 */
@NullMarked
package org.keywright.keycode;

import org.jspecify.annotations.NullMarked;
