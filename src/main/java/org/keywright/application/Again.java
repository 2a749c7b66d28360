package org.keywright.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.keywright.build.BuildRecord;
import org.keywright.build.Sha256;
import org.keywright.build.plan.PlanRequest;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Builds what the history has a snapshot of, from the same tree. */
final class Again {

    private final Builds builds;
    private final History history;
    private final TreeBuilds trees;
    private final Supplier<String> coreVersion;

    Again(Builds builds, History history, TreeBuilds trees, Supplier<String> coreVersion) {
        this.builds = builds;
        this.history = history;
        this.trees = trees;
        this.coreVersion = coreVersion;
    }

    Checked<BuildJob> start(BuildRecord record, Path output, JobListener listener) {
        Optional<Path> tree = record.subject().tree().map(Path::of);
        if (tree.isEmpty()) {
            return history.project(record)
                    .map(
                            k ->
                                    builds.start(
                                            k,
                                            k.document(),
                                            new BuildOrder(output, false),
                                            listener))
                    .then(job -> Checked.of(job, otherCore(record)));
        }
        List<Problem> noticed = otherCommit(record, tree.get());
        TreeBuildOrder order =
                new TreeBuildOrder(
                                tree.get(),
                                record.subject().keyboard(),
                                record.subject().keymap(),
                                output)
                        .with(record.subject().converter())
                        .with(record.target());
        if (!record.subject().ofTree()) {
            return history.project(record)
                    .map(k -> builds.start(k, k.document(), order, listener))
                    .then(job -> Checked.of(job, noticed));
        }
        return sameInTree(record, order)
                ? Checked.of(builds.start(order, listener), noticed)
                : Checked.failed(HistoryProblems.changedInTree(record));
    }

    /** What a firmware of a tree was made of, to be made once more into another folder. */
    Checked<PlanRequest> request(BuildRecord record, Path tree, Path output) {
        Optional<String> converter = record.subject().converter();
        if (!record.subject().ofTree()) {
            return history.project(record)
                    .then(k -> trees.request(tree, k, k.document(), output, converter));
        }
        TreeBuildOrder order =
                new TreeBuildOrder(
                                tree,
                                record.subject().keyboard(),
                                record.subject().keymap(),
                                output)
                        .with(converter);
        return sameInTree(record, order)
                ? trees.request(order)
                : Checked.failed(HistoryProblems.changedInTree(record));
    }

    /** A tree's own keymap lies beside files that count as well: all must be as they were. */
    private boolean sameInTree(BuildRecord record, TreeBuildOrder order) {
        Optional<Path> folder =
                trees.request(order).value().flatMap(found -> found.sources().keymapFolder());
        SortedMap<String, String> then = new TreeMap<>();
        record.project().forEach(file -> then.put(file.path(), file.sha256()));
        return folder.isPresent() && then.equals(hashes(folder.get()));
    }

    private static Map<String, String> hashes(Path folder) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try {
            Snapshot.folderOf(folder).forEach((path, is) -> hashes.put(path, Sha256.of(is)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    private static List<Problem> otherCommit(BuildRecord record, Path tree) {
        Optional<String> now = TreeCommit.of(tree).map(TreeCommit::hash);
        return now.equals(record.subject().commit())
                ? List.of()
                : List.of(HistoryProblems.otherCommit(record, now.orElse("an unknown one")));
    }

    private List<Problem> otherCore(BuildRecord record) {
        String now = coreVersion.get();
        return record.subject().core().equals(Optional.of(now))
                ? List.of()
                : List.of(HistoryProblems.otherCore(record, now));
    }
}
