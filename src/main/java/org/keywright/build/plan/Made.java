package org.keywright.build.plan;

import java.util.List;
import java.util.stream.Stream;
import org.keywright.build.Sha256;
import org.keywright.build.SizeTrial;
import org.keywright.build.TooLarge;
import org.keywright.firmware.DamagedElfException;
import org.keywright.firmware.FirmwareSize;
import org.keywright.problem.Problem;

/**
 * What compiling and linking by a plan came to.
 *
 * @param firmware the program, or what the tools had to say
 * @param besides what is wanted besides it
 * @param plan what it was made by
 * @param compiler what compiled it
 * @param variables what make was told on its command line
 * @param noticed everything that was noticed on the way
 */
record Made(
        PlannedFirmware firmware,
        Besides besides,
        Planned plan,
        String compiler,
        List<String> variables,
        List<Problem> noticed) {

    /** The same with what was noticed before. */
    Made after(List<Problem> earlier) {
        List<Problem> all = Stream.concat(earlier.stream(), noticed.stream()).distinct().toList();
        return new Made(firmware, besides, plan, compiler, variables, all);
    }

    /** Why there is nothing for the keyboard. */
    List<Problem> problems(PlanRequest request) throws DamagedElfException {
        if (firmware.linked().isPresent()) {
            List<Problem> exact = TooLarge.problems(size(request));
            if (!exact.isEmpty()) {
                return exact;
            }
        }
        return PlanProblems.explained(noticed, firmware, request);
    }

    /** How large it is. */
    SizeTrial trial(PlanRequest request) throws DamagedElfException {
        return firmware.linked().isPresent()
                ? new SizeTrial.Sized(
                        size(request), plan.settings(), Sha256.of(firmware.linked().get().elf()))
                : new SizeTrial.Failed(problems(request));
    }

    /** What its source zips are made of. */
    PlanZips zips(PlanRequest request, PlanFolder folder) {
        return new PlanZips(request, folder, variables, plan, firmware.reads());
    }

    private FirmwareSize size(PlanRequest request) throws DamagedElfException {
        return PlannedSize.of(
                firmware.linked().orElseThrow(), plan.flash(), request.sources().chip());
    }
}
