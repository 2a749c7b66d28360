package org.keywright.build;

import java.util.List;
import java.util.Optional;
import org.keywright.problem.Problem;

/**
 * What compiling and linking gave.
 *
 * @param elf the linked program, if all went well
 * @param problems what the tools had to say
 * @param compiled how many units were compiled
 * @param reused how many came from the cache
 */
record LinkedFirmware(Optional<byte[]> elf, List<Problem> problems, int compiled, int reused) {

    LinkedFirmware {
        problems = List.copyOf(problems);
    }
}
