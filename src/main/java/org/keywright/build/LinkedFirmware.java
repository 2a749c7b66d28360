package org.keywright.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.firmware.FirmwareSize;
import org.keywright.problem.Problem;

/**
 * What compiling and linking gave.
 *
 * @param elf the linked program, if all went well
 * @param problems what the tools had to say
 * @param count how much of it was work
 */
record LinkedFirmware(Optional<byte[]> elf, List<Problem> problems, UnitCount count) {

    LinkedFirmware {
        problems = List.copyOf(problems);
    }

    /** A program out of the cache. */
    static LinkedFirmware known(byte[] elf, BuildPlan plan) {
        return new LinkedFirmware(
                Optional.of(elf), List.of(), new UnitCount(0, plan.units().size()));
    }

    /** What was noticed before, and what the tools had to say. */
    List<Problem> problemsAfter(List<Problem> before) {
        List<Problem> all = new ArrayList<>(before);
        all.addAll(problems);
        return all;
    }

    /** What the user is told. */
    BuildResult result(
            Artefacts files,
            FirmwareSize size,
            String compiler,
            Duration duration,
            List<Problem> noticed) {
        return new BuildResult(
                files, size, compiler, count.compiled(), count.reused(), duration, noticed);
    }
}
