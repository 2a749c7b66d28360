/**
 * What can be wrong with a file for a bootloader, one small class for each; asked before erasing.
 */
@NullMarked
package org.keywright.flash.check;

import org.jspecify.annotations.NullMarked;
