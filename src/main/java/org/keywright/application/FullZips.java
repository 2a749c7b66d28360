package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.keywright.build.BuildRecord;
import org.keywright.build.plan.PlanPipeline;
import org.keywright.build.plan.PlanRequest;
import org.keywright.keymap.KeymapDocument;
import org.keywright.problem.Checked;

/**
 * Makes the full source zip of a firmware that was built before: builds it once more, which is
 * quick, and keeps nothing of it in the history. Jobs go through the queue. Thread-safe.
 */
public final class FullZips {

    private final BuildQueue queue;
    private final TreeBuilds trees;
    private final Again again;
    private final Supplier<PlanPipeline> pipeline;
    private final Path workshop;

    /**
     * @param workshop a folder for what is built on the way
     */
    FullZips(
            BuildQueue queue,
            TreeBuilds trees,
            Again again,
            Supplier<PlanPipeline> pipeline,
            Path workshop) {
        this.queue = queue;
        this.trees = trees;
        this.again = again;
        this.pipeline = pipeline;
        this.workshop = workshop;
    }

    /**
     * Makes the zip of a keymap that was on the screen.
     *
     * @param opened the file the keymap came from
     * @param then the keymap as it was built
     * @param tree the folder of the QMK source tree that it was built from
     * @param sha256 of the firmware; the zip of another one is not written
     * @param target the zip; its folder is made if it is not there
     */
    public BuildJob start(
            OpenKeymap opened,
            KeymapDocument then,
            Path tree,
            String sha256,
            Path target,
            JobListener listener) {
        BuildSubject subject =
                new BuildSubject(then.keyboard(), then.name(), Optional.of(tree), opened.file());
        return start(
                subject,
                output -> trees.request(tree, opened, then, output, Optional.empty()),
                sha256,
                target,
                listener);
    }

    /** Makes the zip of a build of the history; only a firmware of a tree has one. */
    public Checked<BuildJob> start(BuildRecord record, Path target, JobListener listener) {
        Optional<Path> tree = record.subject().tree().map(Path::of);
        if (tree.isEmpty() || record.firmware().isEmpty()) {
            return Checked.failed(HistoryProblems.withoutFullZip(record));
        }
        BuildSubject subject =
                new BuildSubject(
                        record.subject().keyboard(),
                        record.subject().keymap(),
                        tree,
                        Optional.empty());
        return Checked.of(
                start(
                        subject,
                        output -> again.request(record, tree.get(), output),
                        record.firmware().get().sha256(),
                        target,
                        listener));
    }

    private BuildJob start(
            BuildSubject subject,
            Function<Path, Checked<PlanRequest>> wanted,
            String sha256,
            Path target,
            JobListener listener) {
        String file = target.toAbsolutePath().normalize().toString();
        String folder = subject.tree().orElseThrow() + " " + subject.label();
        return queue.add(
                new BuildTicket(subject, List.of(subject, sha256, file), Set.of(folder, file)),
                new FullZipWork(wanted, sha256, target, workshop, pipeline),
                listener);
    }
}
