/** A keyboard's chip in simavr, with fingers on its switches and a computer at its cable. */
@NullMarked
package org.keywright.bench.avr;

import org.jspecify.annotations.NullMarked;
