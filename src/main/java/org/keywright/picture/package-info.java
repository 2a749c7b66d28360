/**
 * Draws keymaps on paper: pages of shapes and words, written as SVG, PNG and PDF. It knows neither
 * the window nor its style sheets.
 */
@NullMarked
package org.keywright.picture;

import org.jspecify.annotations.NullMarked;
