package org.keywright.catalogue.index;

import java.util.Optional;
import org.keywright.keyboard.BoardSummary;

/**
 * What the index keeps of a keyboard.
 *
 * @param id its folder
 * @param stamp of the files it was read from; 0 when they were too young to be sure
 * @param summary absent when it could not be resolved
 */
record IndexEntry(String id, long stamp, Optional<BoardSummary> summary) {}
