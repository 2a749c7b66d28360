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
            index = "0",
            paramLabel = "KEYBOARD",
            description = "A keyboard of the QMK source tree that --tree names.")
    private String keyboard = "";

    @Parameters(
            index = "1",
            paramLabel = "KEYMAP",
            description = "The name of one of its keymaps, or a keymap.json.")
    private String keymap = "";

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
        Optional<Path> tree = keywright().trees().current().folder();
        if (tree.isEmpty()) {
            return Reply.of(List.of(BuildCommand.withoutTree()));
        }
        TreeBuildOrder build = new TreeBuildOrder(tree.get(), keyboard, keymap, Path.of(""));
        try (ProgressLine progress = progress()) {
            SizeReport report = new SizeReport(progress, plan);
            awaited(start(new SizeOrder.OfTree(build), report));
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
