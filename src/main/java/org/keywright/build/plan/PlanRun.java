package org.keywright.build.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.Tools;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/**
 * The second half of a build, when it is known what has to be made.
 *
 * @param request what is wanted
 * @param folder where it is made
 * @param tools what makes it
 * @param memory what was made before
 * @param listener hears of it
 * @param cancellation ends it
 */
record PlanRun(
        PlanRequest request,
        PlanFolder folder,
        Tools tools,
        BuildMemory memory,
        BuildListener listener,
        Cancellation cancellation) {

    /** Generates, compiles, links, and sees whether the tree stayed as it was meanwhile. */
    Checked<Made> make(Planned plan, MakeCall make, TreeWatch watch)
            throws IOException, BuildStoppedException {
        listener.progress(BuildStep.LAY_OUT, 0);
        Checked<GeneratedFolder> laidOut = GeneratedFolder.write(request, folder, plan.files());
        if (!laidOut.good()) {
            return Checked.failed(laidOut.problems());
        }
        PlanMaker maker = maker(laidOut.value().orElseThrow(), plan);
        PlannedFirmware made =
                plan.plan().isPresent()
                        ? maker.make(plan.plan().get())
                        : maker.makeBy(make, plan.product().orElseThrow());
        Checked<Besides> checked =
                new BesidesMaker(request, folder, tools, memory.store(), make, listener)
                        .make(plan, made);
        if (!checked.good()) {
            return Checked.failed(checked.problems());
        }
        Besides besides = checked.value().orElseThrow();
        List<String> reads = new ArrayList<>(maker.reads());
        reads.addAll(besides.reads());
        List<Problem> changed = made.files().isEmpty() ? List.of() : watch.problems(reads);
        List<Problem> noticed = new ArrayList<>(laidOut.problems());
        noticed.addAll(checked.problems());
        noticed.addAll(made.problems());
        return changed.isEmpty()
                ? Checked.of(
                        new Made(made, besides, plan, tools.version(), make.variables(), noticed))
                : Checked.failed(changed);
    }

    private PlanMaker maker(GeneratedFolder laidOut, Planned plan) {
        return new PlanMaker(
                request,
                folder,
                tools,
                memory,
                listener,
                cancellation,
                laidOut.messages(folder, request.sources().owners(plan.settings())));
    }
}
