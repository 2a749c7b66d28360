package org.keywright.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;

/** What is done with every keyboard of the firmware tree in use at once. */
public final class WholeTree {

    private final Trees trees;

    WholeTree(Trees trees) {
        this.trees = trees;
    }

    /**
     * Writes {@code info.json} as QMK resolves it and the generated files of every keyboard into
     * {@code <out>/<keyboard>/}. A keyboard with problems does not keep the others from being made.
     *
     * @param out made if it is not there; must not lie in the tree
     * @param glob which keyboards, {@code planck/*}; absent for all
     * @param listener called on several threads, never two calls at once
     * @return the report, or why nothing was begun
     * @throws java.util.concurrent.CancellationException if it was stopped; what is written is
     *     whole
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public Checked<TreeReport> generate(
            Path out, Optional<String> glob, ProgressListener listener, Cancellation cancellation) {
        TreeWork work = new TreeWork("Generating", listener, cancellation);
        OpenTree tree = trees.open();
        return tree.generator()
                .then(
                        generator ->
                                folder(out, tree)
                                        .map(
                                                folder -> {
                                                    List<String> ids = ids(tree, matching(glob));
                                                    work.forEach(
                                                            ids,
                                                            new KeyboardSources(
                                                                    tree, generator, folder));
                                                    return work.report(ids.size(), folder);
                                                }));
    }

    /**
     * Writes the files of QMK's keyboard API, version 1, into {@code <out>/v1/}, and a readme.
     *
     * @param out made if it is not there; must not lie in the tree, except in its {@code .build}
     * @param wanted which keyboards, by id
     * @param listener called on several threads, never two calls at once
     * @return the report, or why nothing was begun
     * @throws java.util.concurrent.CancellationException if it was stopped; what is written is
     *     whole
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public Checked<TreeReport> api(
            Path out,
            Predicate<String> wanted,
            ProgressListener listener,
            Cancellation cancellation) {
        TreeWork work = new TreeWork("Writing the API", listener, cancellation);
        return KeyboardApi.write(trees.open().catalogue(), out, wanted, work);
    }

    /** Which keyboards a glob means; all of them without one. */
    public static Predicate<String> matching(Optional<String> glob) {
        return glob.map(KeyboardGlob::new)
                .map(g -> (Predicate<String>) g::matches)
                .orElse(id -> true);
    }

    private static Checked<OutputFolder> folder(Path out, OpenTree tree) {
        return OutputPlace.check(out, tree.catalogue().tree()).map(OutputFolder::new);
    }

    private static List<String> ids(OpenTree tree, Predicate<String> wanted) {
        return tree.catalogue().ids().stream().filter(wanted).toList();
    }
}
