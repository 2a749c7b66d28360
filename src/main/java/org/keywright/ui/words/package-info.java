/**
 * What the window says, in the language of its user: the code speaks English, tables translate.
 *
 * <p>Not for what the command lines print, and not for words that belong to the user.
 */
@NullMarked
package org.keywright.ui.words;

import org.jspecify.annotations.NullMarked;
