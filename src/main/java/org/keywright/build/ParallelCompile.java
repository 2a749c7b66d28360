package org.keywright.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Compiles all units of a plan, as many at a time as there are cores.
 *
 * @param <U> what is known about a unit
 */
public final class ParallelCompile<U> {

    private final UnitWork<U> compiler;
    private final BuildListener listener;
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final AtomicInteger done = new AtomicInteger();

    /**
     * Starts nothing yet.
     *
     * @param listener hears one call at a time; see {@link OrderlyListener}
     */
    public ParallelCompile(UnitWork<U> compiler, BuildListener listener) {
        this.compiler = compiler;
        this.listener = listener;
    }

    /** What became of each unit, in the order of the units. */
    public List<UnitWork.Outcome> run(List<U> units) throws IOException, BuildStoppedException {
        List<Future<UnitWork.Outcome>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (U unit : units) {
                running.add(threads.submit(() -> one(unit, units.size())));
            }
        }
        List<UnitWork.Outcome> outcomes = new ArrayList<>();
        for (Future<UnitWork.Outcome> unit : running) {
            outcomes.add(outcome(unit));
        }
        return outcomes;
    }

    private UnitWork.Outcome one(U unit, int count)
            throws IOException, BuildStoppedException, InterruptedException {
        cores.acquire();
        try {
            UnitWork.Outcome outcome = compiler.bring(unit);
            tell(unit, outcome);
            listener.units(new JobState.Units(done.incrementAndGet(), count));
            return outcome;
        } finally {
            cores.release();
        }
    }

    private void tell(U unit, UnitWork.Outcome outcome) {
        String source = compiler.name(unit);
        if (outcome.compiled()) {
            listener.log(LogLine.Kind.COMMAND, source, compiler.command(unit));
        }
        String what = (outcome.compiled() ? "compiled " : "reused   ") + source;
        listener.log(LogLine.Kind.NOTE, source, what);
        outcome.output()
                .text()
                .lines()
                .forEach(line -> listener.log(LogLine.Kind.OUTPUT, source, line));
    }

    private static UnitWork.Outcome outcome(Future<UnitWork.Outcome> unit)
            throws IOException, BuildStoppedException {
        try {
            return unit.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildStoppedException(Cancellation.Reason.ASKED);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException broken -> throw broken;
                case BuildStoppedException stopped -> throw stopped;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
