package org.keywright.build;

import java.util.List;
import org.keywright.firmware.FirmwareSize;

/**
 * Switches to change so that a firmware fits. It was built with them.
 *
 * @param changes what to switch to the other position, at least one
 * @param after how large the firmware is then
 */
public record SizeProposal(List<FeatureSwitch> changes, FirmwareSize after) {

    public SizeProposal {
        changes = List.copyOf(changes);
    }

    /** What the user loses, all together: the sum of the switches' losses. */
    public int loss() {
        return changes.stream().mapToInt(FeatureSwitch::loss).sum();
    }
}
