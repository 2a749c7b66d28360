package org.keywright.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.keywright.firmware.FirmwareSize;
import org.keywright.firmware.LinkedProgram;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Turns sources into firmware; {@link #build} is the whole story. Safe from any thread. */
public final class BuildPipeline {

    private final ToolchainSource toolchains;
    private final FirmwareCore core;
    private final ObjectStore store;
    private final Path workshop;

    /**
     * @param toolchains where the compiler comes from
     * @param core what is compiled besides the generated files
     * @param store what was compiled before
     * @param workshop folder for build folders, made if missing
     */
    public BuildPipeline(
            ToolchainSource toolchains, FirmwareCore core, ObjectStore store, Path workshop) {
        this.toolchains = toolchains;
        this.core = core;
        this.store = store;
        this.workshop = workshop;
    }

    /**
     * Builds, on the calling thread.
     *
     * @param listener hears progress and log, from several threads, one call at a time
     * @throws IOException when the world fails: disk full, no compiler to be had
     */
    public JobState.Ended run(
            BuildRequest request, BuildListener listener, Cancellation cancellation)
            throws IOException {
        TimeLimit limit = new TimeLimit(request.timeLimit(), cancellation);
        try {
            return build(request, new OrderlyListener(listener), cancellation);
        } catch (BuildStoppedException e) {
            return StoppedBuild.state(e.reason(), request.timeLimit());
        } finally {
            limit.close();
        }
    }

    private JobState.Ended build(
            BuildRequest request, BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        final long started = System.nanoTime();
        listener.progress(BuildStep.PLAN, 0);
        Checked<BuildPlan> planned = core.plan(request.sources(), request.keyboard());
        if (!planned.good()) {
            return new JobState.Failed(planned.problems());
        }
        BuildPlan plan = planned.value().orElseThrow();

        listener.progress(BuildStep.TOOLCHAIN, 0);
        Toolchain toolchain = toolchains.require(listener, cancellation);
        PlanHash hash = new PlanHash(plan, toolchain);

        listener.progress(BuildStep.LOOK_UP, 0);
        Optional<byte[]> known = store.find(ObjectStore.Kind.FIRMWARE, hash.firmware());
        CompilerMessages messages = new CompilerMessages(plan::findGenerated, request.sources());
        LinkedFirmware linked =
                known.isPresent()
                        ? LinkedFirmware.known(known.get(), plan)
                        : new FirmwareMaker(toolchain, store, workshop, listener, cancellation)
                                .make(plan, hash, messages);
        if (linked.elf().isEmpty()) {
            return new JobState.Failed(linked.problemsAfter(planned.problems()));
        }

        listener.progress(BuildStep.COLLECT, 0);
        LinkedProgram program = LinkedProgram.read(linked.elf().get());
        FirmwareSize size = program.size(plan.memory());
        if (!size.fits()) {
            return new JobState.Failed(TooLarge.problems(size));
        }
        ArtefactWriter writer = new ArtefactWriter(request, plan, core);
        Artefacts files = writer.write(program.image(), size, toolchain.version());

        listener.progress(BuildStep.KEEP, 0);
        if (known.isEmpty() && linked.problems().isEmpty()) {
            store.keep(ObjectStore.Kind.FIRMWARE, hash.firmware(), linked.elf().get());
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - started);
        List<Problem> noticed = linked.problemsAfter(planned.problems());
        return new JobState.Succeeded(
                linked.result(files, size, toolchain.version(), duration, noticed));
    }

    /**
     * Builds to see how large the firmware becomes, on the calling thread; writes no files that a
     * user gets.
     *
     * @param settings variables of the generated rules that end in {@code _ENABLE}
     * @throws IOException when the world fails
     * @throws BuildStoppedException if it was cancelled
     */
    public SizeTrial size(
            BuildRequest request, SortedMap<String, String> settings, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        Checked<BuildPlan> planned = core.plan(request.sources(), request.keyboard());
        if (!planned.good()) {
            return new SizeTrial.Failed(planned.problems());
        }
        BuildPlan plan = planned.value().orElseThrow();
        BuildListener nobody = BuildListener.silent();
        Toolchain toolchain = toolchains.require(nobody, cancellation);
        CompilerMessages messages = new CompilerMessages(plan::findGenerated, request.sources());
        LinkedFirmware linked =
                new FirmwareMaker(toolchain, store, workshop, nobody, cancellation)
                        .make(plan, new PlanHash(plan, toolchain), messages);
        if (linked.elf().isEmpty()) {
            return new SizeTrial.Failed(linked.problemsAfter(planned.problems()));
        }
        byte[] elf = linked.elf().get();
        FirmwareSize size = LinkedProgram.read(elf).size(plan.memory());
        return new SizeTrial.Sized(size, settings, Sha256.of(elf));
    }

    /**
     * Writes the source zip alone, nothing compiled.
     *
     * @return the zip, in the request's output folder
     */
    public Checked<Path> writeSourceZip(BuildRequest request) throws IOException {
        Checked<BuildPlan> planned = core.plan(request.sources(), request.keyboard());
        if (!planned.good()) {
            return Checked.failed(planned.problems());
        }
        BuildPlan plan = planned.value().orElseThrow();
        return Checked.of(
                new ArtefactWriter(request, plan, core).writeSourceZip(), planned.problems());
    }
}
