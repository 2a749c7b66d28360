package org.keywright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.BackgroundJob;
import org.keywright.application.Failure;
import org.keywright.application.SizeOrder;
import org.keywright.application.TreeBuildOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code size}: what a firmware and its features take of the chip. */
@Command(
        name = "size",
        description = "Show what a firmware and each of its features take of the chip.")
final class SizeCommand extends BoardCommand {

    @Parameters(
            arity = "1..2",
            paramLabel = "[KEYBOARD] KEYMAP",
            description = {
                "A keymap.json, measured with the built-in core.",
                "With --tree a keyboard and the name of its keymap or a keymap.json, measured with"
                        + " QMK's own firmware from the tree, whose makefiles are run."
            })
    private List<String> words = List.of();

    @Option(
            names = "--converter",
            paramLabel = "NAME",
            description = "With --tree: measure for another controller, by QMK's name of it.")
    private Optional<String> converter = Optional.empty();

    @Option(
            names = "--features",
            description = "Measure what each feature costs, with a build for each.")
    private boolean features;

    @Option(
            names = "--plan",
            description = "Measure, and look for the fewest features to switch so that it fits.")
    private boolean plan;

    SizeCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        if (words.size() == 1) {
            return KeymapInput.reply(
                    keywright(),
                    Path.of(words.getFirst()),
                    opened -> measured(new SizeOrder.OfCore(opened, opened.document())));
        }
        Optional<Path> tree = keywright().trees().current().folder();
        return tree.map(folder -> measured(ofTree(folder)))
                .orElseGet(() -> Reply.of(List.of(BuildCommand.withoutTree())));
    }

    private SizeOrder ofTree(Path tree) {
        return new SizeOrder.OfTree(
                new TreeBuildOrder(tree, words.get(0), words.get(1), Path.of("")).with(converter));
    }

    private Reply measured(SizeOrder order) {
        try (ProgressLine progress = progress()) {
            SizeReport report = new SizeReport(progress, plan);
            awaited(start(order, report));
            return report.reply();
        }
    }

    private BackgroundJob start(SizeOrder order, SizeReport report) {
        if (plan) {
            return keywright().sizes().plan(order, report);
        }
        return features
                ? keywright().sizes().measure(order, report)
                : keywright().sizes().size(order, report);
    }

    /** Ctrl-C ends the compiler too. */
    private static void awaited(BackgroundJob job) {
        Optional<Failure> failure;
        try (OnInterrupt _ = new OnInterrupt(job::cancel)) {
            failure = job.await();
        }
        if (failure.isPresent()) {
            String message = failure.get().message();
            throw failure.get().bug()
                    ? new IllegalStateException(message)
                    : new UncheckedIOException(new IOException(message));
        }
    }
}
