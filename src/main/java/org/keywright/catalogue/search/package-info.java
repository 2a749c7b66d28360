/**
 * Finds keyboards by what a user types: words, parts of words, words with slips, and facets.
 *
 * <p>Works on summaries alone and reads no files.
 */
@NullMarked
package org.keywright.catalogue.search;

import org.jspecify.annotations.NullMarked;
