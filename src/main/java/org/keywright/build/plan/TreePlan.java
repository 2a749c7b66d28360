package org.keywright.build.plan;

import java.util.List;

/**
 * Every command that {@code make} would run for a firmware, in its order.
 *
 * @param units what is compiled, independent of each other
 * @param archives objects put into archives
 * @param link makes the program
 * @param product what becomes of the program
 */
record TreePlan(
        List<PlannedUnit> units,
        List<ShellCommand> archives,
        ShellCommand link,
        PlannedProduct product) {

    TreePlan {
        units = List.copyOf(units);
        archives = List.copyOf(archives);
    }
}
