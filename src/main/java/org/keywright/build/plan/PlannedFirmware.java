package org.keywright.build.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.keywright.problem.Problem;

/**
 * What a plan made.
 *
 * @param files the program and what is made of it, if all went well
 * @param oversized the program alone, if all that was wrong is that the chip is too small for it
 * @param problems what the tools had to say
 * @param compiled how many sources were compiled
 * @param reused how many came from the cache
 * @param reads every file that was compiled, as commands name it, with its hash where known
 * @param said everything the tools said that failed
 */
record PlannedFirmware(
        Optional<PlannedProgram.Files> files,
        Optional<PlannedSize.Linked> oversized,
        List<Problem> problems,
        int compiled,
        int reused,
        SortedMap<String, Optional<String>> reads,
        String said) {

    PlannedFirmware {
        problems = List.copyOf(problems);
    }

    /** The same with a program that does not fit. */
    PlannedFirmware with(PlannedSize.Linked linked) {
        return new PlannedFirmware(
                files, Optional.of(linked), problems, compiled, reused, reads, said);
    }

    /** The program, whether it fits or not. */
    Optional<PlannedSize.Linked> linked() {
        return files.map(made -> new PlannedSize.Linked(made.elf(), made.memory()))
                .or(() -> oversized);
    }
}
