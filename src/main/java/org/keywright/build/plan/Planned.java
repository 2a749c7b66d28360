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
 * @param product what becomes of the linked program; absent if that is not known
 * @param bootloader what is made besides the firmware, if that was asked for
 * @param flash room for the firmware in bytes; 0 if the tree does not say
 * @param settings make's variables that end in {@code _ENABLE}
 * @param unread why there is no plan
 */
record Planned(
        Optional<TreePlan> plan,
        List<FileCall> files,
        Optional<PlannedProduct> product,
        Optional<PlannedBootloader> bootloader,
        long flash,
        SortedMap<String, String> settings,
        Optional<String> unread) {
    Planned {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        files = List.copyOf(files);
    }

    Planned with(Optional<PlannedProduct> other) {
        return new Planned(plan, files, other, bootloader, flash, settings, unread);
    }
}
