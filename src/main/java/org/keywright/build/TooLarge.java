package org.keywright.build;

import java.util.ArrayList;
import java.util.List;
import org.keywright.firmware.FirmwareSize;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Says that a firmware needs more of a memory than there is. */
public final class TooLarge {

    private TooLarge() {}

    /** One problem for each memory that is too small; none if the firmware fits. */
    public static List<Problem> problems(FirmwareSize size) {
        List<Problem> problems = new ArrayList<>();
        if (size.memory().flashForFirmware() > 0 && size.flashFree() < 0) {
            problems.add(problem("flash", -size.flashFree()));
        }
        if (size.memory().ram() > 0 && size.ramFree() < 0) {
            problems.add(problem("RAM", -size.ramFree()));
        }
        return problems;
    }

    /**
     * One memory is too small.
     *
     * @param memory {@code flash} or {@code RAM}
     * @param bytes how many there are too many
     */
    static Problem problem(String memory, long bytes) {
        return Problem.error(
                "firmware-too-large",
                new Location.Everywhere(),
                "The firmware is %d bytes too large for the chip's %s.".formatted(bytes, memory),
                "Switch features off. A plan that fits can be measured: keywright size --plan.");
    }
}
