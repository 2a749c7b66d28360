/**
 * Keyboards and bootloaders that are not there: what a USB device looks like from its own side, and
 * the chip behind it.
 *
 * <p>A model is strict: it refuses what the real thing refuses, so that code which passes here has
 * a chance outside. The sub-packages hold the models and the two ways to reach them: {@code bus}
 * inside this program, {@code usbip} through a real kernel.
 */
@NullMarked
package org.keywright.bench;

import org.jspecify.annotations.NullMarked;
