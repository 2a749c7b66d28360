/**
 * Firmware trees on this computer: fetched from git, unpacked from zips or named as folders, each
 * version whole or not there.
 *
 * <p>The only place that speaks git. Fetching runs nothing that comes with a tree: no hooks, no
 * filters, no programs named by its configuration.
 */
@NullMarked
package org.keywright.build.tree;

import org.jspecify.annotations.NullMarked;
