package org.keywright.build.plan;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known about a build before anything is compiled.
 *
 * @param plan every command; absent if make has to do it itself
 * @param files what has to be generated first
 * @param flash room for the firmware in bytes; 0 if the tree does not say
 * @param settings make's variables that end in {@code _ENABLE}
 */
record Planned(
        Optional<TreePlan> plan,
        List<FileCall> files,
        long flash,
        SortedMap<String, String> settings) {
    Planned {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        files = List.copyOf(files);
    }
}
