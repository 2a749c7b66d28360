package org.keywright.ui.control;

import java.util.List;
import java.util.Set;
import org.keywright.problem.Problem;

/**
 * What keeps the user from the devices.
 *
 * @param problems what is in the way; empty if nothing is
 * @param rulesMissing whether the system lacks our udev rules (Linux only)
 * @param rules their text
 */
public record DeviceAccess(List<Problem> problems, boolean rulesMissing, String rules) {

    /** Nothing is in the way. */
    public static final DeviceAccess OPEN = new DeviceAccess(List.of(), false, "");

    private static final Set<String> MENDED_BY_RULES =
            Set.of("device-denied", "modem-manager", "rules-not-installed");

    public DeviceAccess {
        problems = List.copyOf(problems);
    }

    /** Whether the rules would mend any of it. */
    public boolean mendedByRules() {
        return problems.stream().anyMatch(DeviceAccess::isMendedByRules);
    }

    /** Whether that problem is one that the rules mend. */
    public static boolean isMendedByRules(Problem problem) {
        return MENDED_BY_RULES.contains(problem.code());
    }
}
