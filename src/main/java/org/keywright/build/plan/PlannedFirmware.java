package org.keywright.build.plan;

import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * What a plan made.
 *
 * @param elf the linked program, if all went well
 * @param hex the same as the tree's own tools write it for flashing
 * @param problems what the tools had to say
 * @param compiled how many sources were compiled
 * @param reused how many came from the cache
 * @param said everything the tools said that failed
 */
record PlannedFirmware(
        Optional<byte[]> elf,
        Optional<byte[]> hex,
        List<Problem> problems,
        int compiled,
        int reused,
        String said) {

    PlannedFirmware {
        problems = List.copyOf(problems);
    }
}
