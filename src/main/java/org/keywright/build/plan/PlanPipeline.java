package org.keywright.build.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildStep;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.BuildTarget;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.ObjectStore;
import org.keywright.build.OrderlyListener;
import org.keywright.build.SizeTrial;
import org.keywright.build.StoppedBuild;
import org.keywright.build.TimeLimit;
import org.keywright.build.ToolSource;
import org.keywright.build.Tools;
import org.keywright.build.toolchain.FolderLock;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Turns a QMK tree and a keymap into firmware; {@link #build} is the whole story. */
public final class PlanPipeline {

    private final ToolSource tools;
    private final ObjectStore store;
    private final BuildMemory memory;
    private final Path workshop;

    /**
     * @param tools where compiler and make come from
     * @param store what was planned and compiled before
     * @param workshop folder for build folders, made if missing
     */
    public PlanPipeline(ToolSource tools, ObjectStore store, Path workshop) {
        this.tools = tools;
        this.store = store;
        this.memory = new BuildMemory(store);
        this.workshop = workshop;
    }

    /** What keeps a firmware from being built, as far as that can be said at once. */
    public List<Problem> foresee(PlanRequest request) {
        return PlanProblems.unfit(PlanFolder.of(workshop, request), request);
    }

    /**
     * Builds, on the calling thread.
     *
     * @param listener hears progress and log, from several threads, one call at a time
     * @throws IOException when the world fails: disk full, no compiler to be had
     */
    public JobState.Ended run(
            PlanRequest request, BuildListener listener, Cancellation cancellation)
            throws IOException {
        PlanFolder folder = PlanFolder.of(workshop, request);
        List<Problem> unfit = PlanProblems.unfit(folder, request);
        if (!unfit.isEmpty()) {
            return new JobState.Failed(unfit);
        }
        BuildListener orderly = new OrderlyListener(listener);
        Runnable waits = () -> orderly.progress(BuildStep.WAIT, 0);
        try (TimeLimit _ = new TimeLimit(request.timeLimit(), cancellation);
                FolderLock _ = FolderLock.take(folder.path(), cancellation, waits);
                folder) {
            return build(request, folder, orderly, cancellation);
        } catch (BuildStoppedException e) {
            return StoppedBuild.state(e.reason(), request.timeLimit());
        }
    }

    /**
     * Builds to see how large the firmware becomes, on the calling thread; writes no files that a
     * user gets. What was compiled is kept for real builds.
     *
     * @throws IOException when the world fails
     * @throws BuildStoppedException if it was cancelled
     */
    public SizeTrial size(PlanRequest request, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        PlanFolder folder = PlanFolder.of(workshop, request);
        List<Problem> unfit = PlanProblems.unfit(folder, request);
        if (!unfit.isEmpty()) {
            return new SizeTrial.Failed(unfit);
        }
        try (FolderLock _ = FolderLock.take(folder.path(), cancellation, () -> {});
                folder) {
            Checked<Made> made =
                    make(
                            request.with(BuildTarget.FIRMWARE),
                            folder,
                            BuildListener.silent(),
                            cancellation);
            return made.good()
                    ? made.value().orElseThrow().trial(request)
                    : new SizeTrial.Failed(made.problems());
        }
    }

    private JobState.Ended build(
            PlanRequest request,
            PlanFolder folder,
            BuildListener listener,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        final long started = System.nanoTime();
        Checked<Made> made = make(request, folder, listener, cancellation);
        if (!made.good()) {
            return new JobState.Failed(made.problems());
        }
        Made firmware = made.value().orElseThrow();
        if (firmware.firmware().files().isEmpty()) {
            return new JobState.Failed(firmware.problems(request));
        }

        listener.progress(BuildStep.COLLECT, 0);
        PlanZips zips = firmware.zips(request, folder);
        PlanArtefacts artefacts = new PlanArtefacts(request, firmware.compiler(), zips);
        Duration soFar = Duration.ofNanos(System.nanoTime() - started);
        return artefacts.write(firmware, soFar);
    }

    private Checked<Made> make(
            PlanRequest request,
            PlanFolder folder,
            BuildListener listener,
            Cancellation cancellation)
            throws IOException, BuildStoppedException {
        final TreeWatch watch = new TreeWatch(request, folder);
        folder.clear();

        listener.progress(BuildStep.TOOLCHAIN, 0);
        Tools found = tools.require(request.needs(), listener, cancellation);

        listener.progress(BuildStep.PLAN, 0);
        Checked<SortedMap<String, String>> first = request.sources().first();
        if (!first.good()) {
            return Checked.failed(first.problems());
        }
        MakeCall make = new MakeCall(request, folder, found, cancellation);
        Checked<Planned> planned =
                new Planner(request, folder, found, store, make).plan(first.value().orElseThrow());
        if (!planned.good()) {
            return Checked.failed(planned.problems());
        }
        List<Problem> noticed = new ArrayList<>(first.problems());
        noticed.addAll(planned.problems());
        return new PlanRun(request, folder, found, memory, listener, cancellation)
                .make(planned.value().orElseThrow(), make, watch)
                .map(made -> made.after(noticed));
    }
}
