package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.keywright.build.ArtefactName;
import org.keywright.build.BuildListener;
import org.keywright.build.BuildPipeline;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildRequest;
import org.keywright.build.BuildTarget;
import org.keywright.build.Cancellation;
import org.keywright.build.JobState;
import org.keywright.build.ObjectStore;
import org.keywright.build.SizeTrials;
import org.keywright.build.cache.ObjectCache;
import org.keywright.build.plan.PlanPipeline;
import org.keywright.build.plan.PlanRequest;
import org.keywright.build.size.SwitchWords;
import org.keywright.catalogue.Once;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Sources, firmware, source zips. Thread-safe. */
public final class Builds implements AutoCloseable {

    /** A build compiles on all cores already; see decision 27 for what was measured. */
    private static final int AT_ONCE = 1;

    private final Sources sources;
    private final Core core;
    private final Supplier<BuildPipeline> pipeline;
    private final Supplier<PlanPipeline> planned;
    private final Path workshop;
    private final TreeBuilds trees;
    private final History history;
    private final BuildQueue queue = new BuildQueue(AT_ONCE);

    Builds(
            UserFolders folders,
            Sources sources,
            Core core,
            Toolchains toolchains,
            TreeBuilds trees,
            History history) {
        this.history = history;
        this.sources = sources;
        this.core = core;
        this.trees = trees;
        this.workshop = folders.cache().resolve("workshop");
        Supplier<ObjectStore> store =
                Once.of(
                        () ->
                                new ObjectCache(
                                        folders.cache().resolve("objects"),
                                        ObjectCache.USUAL_LIMIT));
        this.pipeline =
                Once.of(
                        () ->
                                new BuildPipeline(
                                        toolchains.source(), core.get(), store.get(), workshop));
        this.planned =
                Once.of(
                        () ->
                                new PlanPipeline(
                                        toolchains.tools(),
                                        store.get(),
                                        workshop.resolve("trees")));
    }

    /** All builds that run and wait. */
    public BuildQueue queue() {
        return queue;
    }

    /**
     * Puts a build into the queue and returns at once. A build that still waits for the same file,
     * keymap and output folder is cancelled: this one takes its place. Installs the toolchain first
     * if none is there.
     *
     * @param opened the file the keymap came from, for the source zip
     * @param now the keymap after some edits
     */
    public BuildJob start(
            OpenKeymap opened, KeymapDocument now, BuildOrder order, JobListener listener) {
        BuildSubject subject =
                new BuildSubject(now.keyboard(), now.name(), Optional.empty(), opened.file());
        BuildTicket ticket =
                new BuildTicket(
                        subject, List.of(subject, order), Set.of(files(order.output(), subject)));
        return queue.add(
                ticket,
                new RecordedWork(
                        history,
                        subject,
                        (snapshot, hears, cancellation) -> {
                            snapshot.keymap(opened.texts(now));
                            snapshot.core(core.get().version());
                            Checked<BuildRequest> request = request(opened, now, order);
                            return request.good()
                                    ? pipeline.get()
                                            .run(request.value().orElseThrow(), hears, cancellation)
                                    : new JobState.Failed(request.problems());
                        }),
                listener);
    }

    /**
     * Puts a build of QMK's own firmware from a source tree into the queue, as {@link #start} does.
     * A keymap.json is read when the build's turn has come.
     */
    public BuildJob start(TreeBuildOrder order, JobListener listener) {
        return start(
                BuildSubject.of(order),
                order.target(),
                order.output(),
                _ -> trees.request(order),
                listener);
    }

    /**
     * Puts a build of QMK's own firmware of a keymap as it is now, saved or not, into the queue.
     *
     * @param opened the file the keymap came from
     * @param now the keymap after some edits
     * @param tree the folder of a QMK source tree that the user named
     * @param output the folder for firmware and metadata; made if it is not there
     */
    public BuildJob start(
            OpenKeymap opened, KeymapDocument now, Path tree, Path output, JobListener listener) {
        TreeBuildOrder order = new TreeBuildOrder(tree, now.keyboard(), now.name(), output);
        return start(opened, now, order, listener);
    }

    /** The same for another controller, or with the bootloader, as an order says. */
    BuildJob start(
            OpenKeymap opened, KeymapDocument now, TreeBuildOrder order, JobListener listener) {
        Path tree = order.tree();
        BuildSubject subject =
                new BuildSubject(now.keyboard(), now.name(), Optional.of(tree), opened.file());
        return start(
                subject,
                order.target(),
                order.output(),
                snapshot -> {
                    snapshot.keymap(opened.texts(now));
                    return trees.request(tree, opened, now, order.output(), order.converter())
                            .map(request -> request.with(order.target()));
                },
                listener);
    }

    private BuildJob start(
            BuildSubject subject,
            BuildTarget target,
            Path output,
            Function<Snapshot, Checked<PlanRequest>> wanted,
            JobListener listener) {
        String files = files(output, subject);
        String folder = subject.tree().orElseThrow() + " " + subject.label();
        return queue.add(
                new BuildTicket(subject, List.of(subject, files, target), Set.of(folder, files)),
                new RecordedWork(
                        history,
                        subject,
                        (snapshot, hears, cancellation) -> {
                            JobState.Ended end =
                                    run(wanted.apply(snapshot), snapshot, hears, cancellation);
                            return treeChanged(end)
                                    ? run(wanted.apply(snapshot), snapshot, hears, cancellation)
                                    : end;
                        }),
                listener);
    }

    private JobState.Ended run(
            Checked<PlanRequest> request,
            Snapshot snapshot,
            BuildListener hears,
            Cancellation cancellation)
            throws IOException {
        if (!request.good()) {
            return new JobState.Failed(request.problems());
        }
        snapshot.tree(request.value().orElseThrow());
        return planned.get().run(request.value().orElseThrow(), hears, cancellation);
    }

    /** Somebody saved a file meanwhile: what is wanted is the firmware of what is there now. */
    private static boolean treeChanged(JobState.Ended end) {
        return end instanceof JobState.Failed failed
                && failed.problems().stream().allMatch(p -> p.code().equals("tree-changed"));
    }

    /**
     * Builds the same snapshot again, from the same tree.
     *
     * @param record a build of the {@linkplain History history}
     * @param output the folder for firmware and metadata; made if it is not there
     * @return the job, with warnings if other bytes may come of it; problems if it cannot be built
     */
    public Checked<BuildJob> again(BuildRecord record, Path output, JobListener listener) {
        return again().start(record, output, listener);
    }

    private Again again() {
        return new Again(this, history, trees, () -> core.get().version());
    }

    /** Makes full source zips of what was built before. */
    public FullZips fullZips() {
        return new FullZips(queue, trees, again(), planned, workshop.resolve("zips"));
    }

    /** Two builds at once that write the same files would mix them up. */
    private static String files(Path output, BuildSubject subject) {
        String name = ArtefactName.of(subject.keyboard(), subject.keymap());
        return output.toAbsolutePath().normalize().resolve(name).toString();
    }

    /** What the size of a firmware is measured by. */
    SizeTrials trials(PlanRequest request, SwitchWords words) {
        return new TreeTrials(planned.get(), request, (TreeSources) request.sources(), words);
    }

    /** The same for a keymap with the built-in core. */
    SizeTrials trials(OpenKeymap opened, KeymapDocument now, SwitchWords words) {
        BuildOrder order = new BuildOrder(Path.of(""), false);
        return new CoreTrials(
                pipeline.get(),
                now,
                keymap -> request(opened, keymap, order),
                core.support(),
                words,
                sources.needed(now));
    }

    /** Everything that a build of a tree needs to know. */
    Checked<PlanRequest> request(TreeBuildOrder order) {
        return trees.request(order);
    }

    /** The same for a keymap on the screen; nothing is written. */
    Checked<PlanRequest> request(OpenKeymap opened, KeymapDocument now, Path tree) {
        return trees.request(tree, opened, now, tree, Optional.empty());
    }

    /**
     * Everything a build would say before it compiles: what is wrong with the keymap, and what the
     * firmware cannot do or leaves out. Compiles nothing.
     */
    public List<Problem> foresee(KeymapDocument keymap) {
        return sources
                .of(keymap)
                .then(generated -> core.get().plan(generated.tree(), generated.keyboard()))
                .problems()
                .stream()
                .distinct()
                .toList();
    }

    /**
     * What is wrong with a keymap for a QMK source tree, as far as that can be said without asking
     * the tree's makefiles.
     */
    public List<Problem> foresee(OpenKeymap opened, KeymapDocument now, Path tree) {
        Checked<PlanRequest> request = request(opened, now, tree);
        List<Problem> all = new ArrayList<>(request.problems());
        request.value().map(planned.get()::foresee).ifPresent(all::addAll);
        return all.stream().distinct().toList();
    }

    /** The generated files by relative path, or what keeps them from being generated. */
    public Checked<SortedMap<String, String>> generate(KeymapDocument keymap) {
        return sources.forFirmwareInUse(keymap).map(generated -> generated.tree().files());
    }

    /** The generated files of a keyboard without a keymap. */
    public Checked<SortedMap<String, String>> generate(KeyboardDefinition keyboard) {
        return sources.of(keyboard);
    }

    /**
     * Writes generated files into a folder.
     *
     * @return the files written
     * @throws UncheckedIOException if the disk refuses
     */
    public List<Path> write(SortedMap<String, String> files, Path folder) {
        return GeneratedFiles.write(files, folder);
    }

    /**
     * Writes everything needed to build the same bytes again with {@code make} and the compiler
     * alone.
     *
     * @param folder where the zip goes; made if it is not there
     * @return the zip
     * @throws UncheckedIOException if the disk refuses
     */
    public Checked<Path> exportSourceZip(OpenKeymap opened, KeymapDocument now, Path folder) {
        Checked<BuildRequest> request = request(opened, now, new BuildOrder(folder, true));
        if (!request.good()) {
            return Checked.failed(request.problems());
        }
        try {
            Checked<Path> zip = pipeline.get().writeSourceZip(request.value().orElseThrow());
            return request.then(r -> zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cancels what still runs and waits for it. */
    @Override
    public void close() {
        queue.close();
    }

    private Checked<BuildRequest> request(OpenKeymap opened, KeymapDocument now, BuildOrder order) {
        return sources.of(now)
                .map(
                        generated ->
                                new BuildRequest(
                                        generated.tree(),
                                        generated.keyboard(),
                                        now.name(),
                                        now.layout(),
                                        opened.text(now),
                                        order.sourceZip(),
                                        order.output(),
                                        BuildRequest.USUAL_TIME_LIMIT));
    }
}
