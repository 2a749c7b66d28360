package org.keywright.build.plan;

import java.util.List;

/**
 * Everything that {@code make} would do for a firmware, in its order.
 *
 * @param files what has to be generated first
 * @param units what is compiled, independent of each other
 * @param archives objects put into archives
 * @param link makes the program
 * @param copies what is made of the program
 * @param flash room for the firmware in bytes; 0 if the tree does not say
 */
record TreePlan(
        List<FileCall> files,
        List<PlannedUnit> units,
        List<ShellCommand> archives,
        ShellCommand link,
        List<ShellCommand> copies,
        long flash) {

    TreePlan {
        files = List.copyOf(files);
        units = List.copyOf(units);
        archives = List.copyOf(archives);
        copies = List.copyOf(copies);
    }
}
