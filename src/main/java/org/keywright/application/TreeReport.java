package org.keywright.application;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.keywright.problem.Problem;

/**
 * What came of doing something with every keyboard of a tree.
 *
 * @param keyboards how many there were
 * @param good how many of them have no error and all their files
 * @param written files that are new or have changed
 * @param unchanged files that were there already with the same content, and were not touched
 * @param problems what is wrong with single keyboards, by their id; only those with problems
 * @param duration from the first look at the tree to the last file
 */
public record TreeReport(
        int keyboards,
        int good,
        int written,
        int unchanged,
        SortedMap<String, List<Problem>> problems,
        Duration duration) {}
