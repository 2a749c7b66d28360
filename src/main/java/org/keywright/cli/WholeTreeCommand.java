package org.keywright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.ProgressListener;
import org.keywright.application.TreeReport;
import org.keywright.application.WholeTree;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import picocli.CommandLine.Option;

/** A command that writes files about every keyboard of a tree, and can be stopped meanwhile. */
abstract class WholeTreeCommand extends BoardCommand {

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write into; identical files are not touched.")
    private Path out = Path.of("");

    @Option(
            names = "--keyboard",
            paramLabel = "GLOB",
            description = "Only these keyboards, such as 'planck/*'.")
    private Optional<String> glob = Optional.empty();

    WholeTreeCommand(Session session) {
        super(session);
    }

    /**
     * Does it.
     *
     * @param glob which keyboards; absent for all
     */
    abstract Checked<TreeReport> write(
            WholeTree tree,
            Path out,
            Optional<String> glob,
            ProgressListener listener,
            Cancellation cancellation);

    @Override
    final Reply answerFromTree() {
        Cancellation cancellation = new Cancellation();
        try (ProgressLine progress = progress();
                OnInterrupt _ = new OnInterrupt(cancellation::cancel)) {
            Checked<TreeReport> report =
                    write(keywright().wholeTree(), out, glob, progress, cancellation);
            return report.value()
                    .map(r -> TreeReportReply.of(r).after(report.problems()))
                    .orElseGet(() -> Reply.of(report.problems()));
        }
    }
}
