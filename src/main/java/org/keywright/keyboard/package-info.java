/**
 * What a keyboard is once everything is known: identity, layouts, matrix, processor, bootloader.
 *
 * <p>How it became known (files, inheritance, defaults) is the catalogue's business.
 */
@NullMarked
package org.keywright.keyboard;

import org.jspecify.annotations.NullMarked;
