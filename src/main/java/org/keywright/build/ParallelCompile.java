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

/** Compiles all units of a plan, as many at a time as there are cores. */
final class ParallelCompile {

    private final UnitCompiler compiler;
    private final BuildListener listener;
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final AtomicInteger done = new AtomicInteger();

    ParallelCompile(UnitCompiler compiler, BuildListener listener) {
        this.compiler = compiler;
        this.listener = listener;
    }

    /** What became of each unit, in the order of the units. */
    List<UnitCompiler.Outcome> run(List<CompileUnit> units)
            throws IOException, BuildStoppedException {
        List<Future<UnitCompiler.Outcome>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (CompileUnit unit : units) {
                running.add(threads.submit(() -> one(unit, units.size())));
            }
        }
        List<UnitCompiler.Outcome> outcomes = new ArrayList<>();
        for (Future<UnitCompiler.Outcome> unit : running) {
            outcomes.add(outcome(unit));
        }
        return outcomes;
    }

    private UnitCompiler.Outcome one(CompileUnit unit, int count)
            throws IOException, BuildStoppedException, InterruptedException {
        cores.acquire();
        try {
            UnitCompiler.Outcome outcome = compiler.bring(unit);
            listener.log((outcome.compiled() ? "compiled " : "reused   ") + unit.source());
            outcome.output().text().lines().forEach(listener::log);
            listener.progress(BuildStep.COMPILE, done.incrementAndGet() / (double) count);
            return outcome;
        } finally {
            cores.release();
        }
    }

    private static UnitCompiler.Outcome outcome(Future<UnitCompiler.Outcome> unit)
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
