/**
 * What QMK asks of the files in a keyboard's folder before it takes them into its repository.
 *
 * <p>Not for what is wrong with the keyboard itself: the catalogue says that while resolving it.
 */
@NullMarked
package org.keywright.catalogue.lint;

import org.jspecify.annotations.NullMarked;
