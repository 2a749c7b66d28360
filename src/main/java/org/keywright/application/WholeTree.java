package org.keywright.application;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.keywright.build.Cancellation;
import org.keywright.catalogue.Catalogue;
import org.keywright.generate.GeneratedFile;
import org.keywright.generate.GeneratedText;
import org.keywright.generate.SourceGenerator;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonWriter;

/** What is done with every keyboard of the firmware tree in use at once. */
public final class WholeTree {

    private static final List<GeneratedFile> FILES =
            Stream.of(GeneratedFile.values()).filter(GeneratedFile::keyboardOnly).toList();

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
     * @throws CancellationException if it was stopped; what is written is whole
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    public Checked<TreeReport> generate(
            Path out, Optional<String> glob, ProgressListener listener, Cancellation cancellation) {
        long start = System.nanoTime();
        OpenTree tree = trees.open();
        return tree.generator()
                .then(
                        generator ->
                                OutputPlace.check(out, tree.catalogue().tree())
                                        .map(OutputFolder::new)
                                        .map(
                                                folder ->
                                                        new Run(
                                                                        tree.catalogue(),
                                                                        generator,
                                                                        folder,
                                                                        listener,
                                                                        cancellation)
                                                                .generate(glob, start)));
    }

    /** One run over the keyboards. */
    private static final class Run {

        private final Catalogue catalogue;
        private final SourceGenerator generator;
        private final OutputFolder folder;
        private final ProgressListener listener;
        private final Cancellation cancellation;
        private final SortedMap<String, List<Problem>> problems = new ConcurrentSkipListMap<>();
        private final AtomicInteger good = new AtomicInteger();
        private int done;

        Run(
                Catalogue catalogue,
                SourceGenerator generator,
                OutputFolder folder,
                ProgressListener listener,
                Cancellation cancellation) {
            this.catalogue = catalogue;
            this.generator = generator;
            this.folder = folder;
            this.listener = listener;
            this.cancellation = cancellation;
        }

        TreeReport generate(Optional<String> glob, long start) {
            List<String> ids = catalogue.ids();
            List<String> wanted =
                    glob.map(KeyboardGlob::new)
                            .map(g -> ids.stream().filter(g::matches).toList())
                            .orElse(ids);
            AllProcessors.forEach(wanted, id -> one(id, wanted.size()));
            return new TreeReport(
                    wanted.size(),
                    good.get(),
                    folder.written(),
                    folder.unchanged(),
                    problems,
                    Duration.ofNanos(System.nanoTime() - start));
        }

        private void one(String id, int all) {
            if (cancellation.reason().isPresent()) {
                throw new CancellationException("stopped");
            }
            List<Problem> found = new ArrayList<>();
            Checked<Value.Table> resolved = catalogue.resolved(id);
            found.addAll(resolved.problems());
            boolean whole = resolved.value().map(info -> files(id, info, found)).orElse(false);
            if (whole && found.stream().noneMatch(Problem::stops)) {
                good.incrementAndGet();
            }
            if (!found.isEmpty()) {
                problems.put(id, List.copyOf(found));
            }
            progress(all);
        }

        private boolean files(String id, Value.Table info, List<Problem> found) {
            boolean whole = true;
            write(id, "info.json", JsonWriter.pretty(info));
            // A keyboard's own header is make's to name, with --include; QMK's answer has none.
            Optional<String> header = Optional.empty();
            for (GeneratedFile file : FILES) {
                Checked<GeneratedText> text = generator.keyboardFile(file, info, header);
                found.addAll(text.problems());
                text.value().ifPresent(t -> write(id, file.fileName(), t.text()));
                whole &= text.value().isPresent();
            }
            return whole;
        }

        private void write(String id, String name, String text) {
            folder.write(id, name, text.getBytes(StandardCharsets.UTF_8));
        }

        private synchronized void progress(int all) {
            done++;
            if (done % 64 == 0 || done == all) {
                listener.progressed("Generating", (double) done / all);
            }
        }
    }
}
