package org.keywright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.TreeReport;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code generate all}: the files of every keyboard of a tree. */
@Command(
        name = "all",
        description = "Write info.json and the generated files of every keyboard of the tree.")
final class GenerateAllCommand extends BoardCommand {

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Write into <DIR>/<keyboard>/; identical files are not touched.")
    private Path out = Path.of("");

    @Option(
            names = "--keyboard",
            paramLabel = "GLOB",
            description = "Only these keyboards, such as 'planck/*'.")
    private Optional<String> glob = Optional.empty();

    GenerateAllCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        Cancellation cancellation = new Cancellation();
        try (ProgressLine progress = progress();
                OnInterrupt _ = new OnInterrupt(cancellation::cancel)) {
            Checked<TreeReport> report =
                    keywright().wholeTree().generate(out, glob, progress, cancellation);
            return report.value()
                    .map(r -> TreeReportReply.of(r).after(report.problems()))
                    .orElseGet(() -> Reply.of(report.problems()));
        }
    }
}
