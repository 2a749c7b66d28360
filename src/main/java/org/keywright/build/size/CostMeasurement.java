package org.keywright.build.size;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeTable;
import org.keywright.build.SizeTrial;
import org.keywright.build.SizeTrials;
import org.keywright.build.SwitchCost;
import org.keywright.problem.Problem;

/**
 * Measures what each switch of one firmware costs, one build for each. It may be interrupted and
 * run again: what is measured stays so.
 */
public final class CostMeasurement {

    private final SizeTrials trials;
    private final Consumer<SizeTable> listener;
    private final Map<String, SwitchCost> costs = new LinkedHashMap<>();
    private Optional<SizeTrial> base = Optional.empty();

    /**
     * Measures nothing yet.
     *
     * @param listener hears of each row that becomes known, on the thread that measures
     */
    public CostMeasurement(SizeTrials trials, Consumer<SizeTable> listener) {
        this.trials = trials;
        this.listener = listener;
    }

    /** The firmware as it is, without any row. */
    public Result size(Cancellation cancellation) throws IOException, BuildStoppedException {
        return switch (base(cancellation)) {
            case SizeTrial.Failed(List<Problem> problems) -> new Result.Unbuildable(problems);
            case SizeTrial.Sized sized -> {
                tell(sized);
                yield new Result.Table(table(sized));
            }
        };
    }

    /**
     * Goes on where it was interrupted.
     *
     * @return everything measured, or why the firmware cannot be built at all
     */
    public Result run(Cancellation cancellation) throws IOException, BuildStoppedException {
        return switch (base(cancellation)) {
            case SizeTrial.Failed(List<Problem> problems) -> new Result.Unbuildable(problems);
            case SizeTrial.Sized sized -> new Result.Table(measured(sized, cancellation));
        };
    }

    private SizeTrial base(Cancellation cancellation) throws IOException, BuildStoppedException {
        if (base.isEmpty()) {
            base = Optional.of(trials.with(List.of(), cancellation));
        }
        return base.get();
    }

    /** What came of measuring. */
    public sealed interface Result {
        /**
         * Everything is known.
         *
         * @param table every row
         */
        record Table(SizeTable table) implements Result {}

        /**
         * The firmware cannot be built as it is.
         *
         * @param problems why
         */
        record Unbuildable(List<Problem> problems) implements Result {}
    }

    private SizeTable measured(SizeTrial.Sized sized, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        List<FeatureSwitch> switches = new ArrayList<>(trials.switches(sized));
        switches.sort(Comparator.comparing((FeatureSwitch s) -> !s.canSave()));
        for (FeatureSwitch each : switches) {
            costs.putIfAbsent(each.option(), new SwitchCost(each, new SwitchCost.Waiting()));
        }
        tell(sized);
        for (FeatureSwitch each : switches) {
            if (costs.get(each.option()).outcome() instanceof SwitchCost.Waiting) {
                costs.put(each.option(), new SwitchCost(each, cost(sized, each, cancellation)));
                tell(sized);
            }
        }
        return table(sized);
    }

    private SwitchCost.Outcome cost(
            SizeTrial.Sized now, FeatureSwitch each, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        return switch (trials.with(List.of(each), cancellation)) {
            case SizeTrial.Failed(List<Problem> problems) -> new SwitchCost.Refused(why(problems));
            case SizeTrial.Sized other -> difference(now, other, each);
        };
    }

    private static SwitchCost.Outcome difference(
            SizeTrial.Sized now, SizeTrial.Sized other, FeatureSwitch each) {
        boolean stuck =
                !each.variable().isEmpty() && other.on(each.variable()) == now.on(each.variable());
        if (stuck || other.sha256().equals(now.sha256())) {
            return new SwitchCost.Fixed();
        }
        int sign = each.on() ? 1 : -1;
        return new SwitchCost.Measured(
                sign * (now.size().flashUsed() - other.size().flashUsed()),
                sign * (now.size().ramUsed() - other.size().ramUsed()));
    }

    private static String why(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::stops)
                .map(Problem::message)
                .findFirst()
                .orElse("It cannot be built.");
    }

    private void tell(SizeTrial.Sized sized) {
        listener.accept(table(sized));
    }

    private SizeTable table(SizeTrial.Sized sized) {
        return new SizeTable(sized.size(), List.copyOf(costs.values()));
    }
}
