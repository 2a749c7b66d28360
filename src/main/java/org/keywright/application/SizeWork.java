package org.keywright.application;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.SizeTable;
import org.keywright.build.SizeTrials;
import org.keywright.build.size.CostMeasurement;
import org.keywright.build.size.SizePlanner;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** One measurement in the background; what it has found out outlives its interruptions. */
final class SizeWork implements BackgroundWork {

    /** How much is wanted. */
    enum Depth {
        /** The firmware as it is. */
        SIZE,
        /** And what each switch costs. */
        COSTS,
        /** And what makes it fit. */
        PLANS
    }

    private final Supplier<Checked<SizeTrials>> wanted;
    private final SizeListener listener;
    private final Depth depth;
    private Optional<CostMeasurement> measurement = Optional.empty();
    private Optional<SizePlanner> planner = Optional.empty();

    /**
     * @param wanted asked once, when the work begins
     * @param depth how much of it
     */
    SizeWork(Supplier<Checked<SizeTrials>> wanted, SizeListener listener, Depth depth) {
        this.wanted = wanted;
        this.listener = listener;
        this.depth = depth;
    }

    @Override
    public void run(Cancellation cancellation) throws IOException, BuildStoppedException {
        if (measurement.isEmpty()) {
            Checked<SizeTrials> trials = wanted.get();
            if (!trials.good()) {
                listener.unbuildable(trials.problems());
                return;
            }
            SizeTrials known = trials.value().orElseThrow();
            measurement = Optional.of(new CostMeasurement(known, listener::measured));
            planner = Optional.of(new SizePlanner(known));
        }
        switch (depth == Depth.SIZE
                ? measurement.get().size(cancellation)
                : measurement.get().run(cancellation)) {
            case CostMeasurement.Result.Unbuildable(List<Problem> problems) ->
                    listener.unbuildable(problems);
            case CostMeasurement.Result.Table(SizeTable table) -> {
                if (depth == Depth.PLANS) {
                    listener.proposed(planner.orElseThrow().propose(table, cancellation));
                }
            }
        }
    }
}
