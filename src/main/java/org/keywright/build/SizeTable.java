package org.keywright.build;

import java.util.List;
import org.keywright.firmware.FirmwareSize;

/**
 * How large a firmware is and what each switch of it costs.
 *
 * @param size of the firmware as it is; it may be too large for the chip
 * @param costs one row for each switch
 */
public record SizeTable(FirmwareSize size, List<SwitchCost> costs) {

    public SizeTable {
        costs = List.copyOf(costs);
    }

    /** How many rows are known. */
    public int done() {
        return (int)
                costs.stream().filter(c -> !(c.outcome() instanceof SwitchCost.Waiting)).count();
    }

    /** Whether there is nothing left to measure. */
    public boolean complete() {
        return done() == costs.size();
    }
}
