package org.keywright.build.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a build before anything is compiled.
 *
 * @param plan every command; absent if make has to do it itself
 * @param files what has to be generated first
 * @param flash room for the firmware in bytes; 0 if the tree does not say
 */
record Planned(Optional<TreePlan> plan, List<FileCall> files, long flash) {
    Planned {
        files = List.copyOf(files);
    }
}
