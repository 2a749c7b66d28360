package org.keywright.build.plan;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.ObjectStore;
import org.keywright.build.ToolOutput;
import org.keywright.build.Tools;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Finds out what make would do: out of the cache if nothing it looked at has changed. */
final class Planner {

    private final PlanRequest request;
    private final PlanFolder folder;
    private final Tools tools;
    private final ObjectStore store;
    private final MakeCall make;

    Planner(PlanRequest request, PlanFolder folder, Tools tools, ObjectStore store, MakeCall make) {
        this.request = request;
        this.folder = folder;
        this.tools = tools;
        this.store = store;
        this.make = make;
    }

    Checked<Planned> plan(SortedMap<String, String> first)
            throws IOException, BuildStoppedException {
        PlanCache cache = new PlanCache(store, request, tools.identity(), make.variables(), first);
        Optional<String> known = cache.find();
        if (known.isPresent()) {
            make.writeFirst(first);
            return read(known.get());
        }
        long asked = System.currentTimeMillis();
        ToolOutput output = make.dryRun(first);
        if (!output.good()) {
            return Checked.failed(PlanProblems.ofMake(output, request));
        }
        Checked<Planned> planned = read(output.text());
        Optional<TreePlan> plan = planned.value().flatMap(Planned::plan);
        if (plan.isPresent()) {
            PlanStamps stamps = PlanStamps.take(request, folder, plan.get(), output.text());
            // What changed while make was reading may have been read before or after.
            if (stamps.before(asked)) {
                cache.keep(stamps, output.text());
            }
        }
        return planned;
    }

    private Checked<Planned> read(String dryRun) {
        Planned read = Recipes.read(dryRun, make.generator());
        Planned planned = read.product().isPresent() ? read : read.with(make.ownProduct());
        if (planned.product().isEmpty()) {
            return Checked.failed(PlanProblems.unknownProduct(planned, request));
        }
        return Checked.of(planned, planned.unread().stream().map(Planner::fallback).toList());
    }

    private static Problem fallback(String why) {
        return Problem.hint(
                "plan-by-make",
                new Location.Everywhere(),
                "make builds this keyboard itself, which takes longer: " + why,
                "");
    }
}
