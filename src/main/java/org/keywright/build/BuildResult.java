package org.keywright.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.keywright.firmware.FirmwareSize;
import org.keywright.problem.Problem;

/**
 * What a build gives.
 *
 * @param files what was written
 * @param size how much of the chip it takes
 * @param compiler what compiled it
 * @param compiledUnits how many sources were compiled
 * @param reusedUnits how many came from the cache
 * @param duration wall time, from the request to the last file
 * @param warnings what was noticed on the way
 */
public record BuildResult(
        Artefacts files,
        FirmwareSize size,
        String compiler,
        int compiledUnits,
        int reusedUnits,
        Duration duration,
        List<Problem> warnings) {

    public BuildResult {
        warnings = List.copyOf(warnings);
    }

    /** The same with one more thing noticed. */
    public BuildResult withWarning(Problem noticed) {
        List<Problem> all = new ArrayList<>(warnings);
        all.add(noticed);
        return new BuildResult(files, size, compiler, compiledUnits, reusedUnits, duration, all);
    }
}
