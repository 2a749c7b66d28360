package org.keywright.build.plan;

import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * What a plan made.
 *
 * @param files the program and what is made of it, if all went well
 * @param problems what the tools had to say
 * @param compiled how many sources were compiled
 * @param reused how many came from the cache
 * @param said everything the tools said that failed
 */
record PlannedFirmware(
        Optional<PlannedProgram.Files> files,
        List<Problem> problems,
        int compiled,
        int reused,
        String said) {

    PlannedFirmware {
        problems = List.copyOf(problems);
    }
}
