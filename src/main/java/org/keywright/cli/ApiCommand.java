package org.keywright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.TreeReport;
import org.keywright.application.WholeTree;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code api}: the files of QMK's keyboard API. */
@Command(name = "api", description = "Write the files of QMK's keyboard API, version 1.")
final class ApiCommand extends BoardCommand {

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Write into <DIR>/v1/; identical files are not touched.")
    private Path out = Path.of("");

    @Option(
            names = "--keyboard",
            paramLabel = "GLOB",
            description = "Only these keyboards, such as 'planck/*'.")
    private Optional<String> glob = Optional.empty();

    ApiCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        Cancellation cancellation = new Cancellation();
        try (ProgressLine progress = progress();
                OnInterrupt _ = new OnInterrupt(cancellation::cancel)) {
            Checked<TreeReport> report =
                    keywright()
                            .wholeTree()
                            .api(out, WholeTree.matching(glob), progress, cancellation);
            return report.value()
                    .map(r -> TreeReportReply.of(r).after(report.problems()))
                    .orElseGet(() -> Reply.of(report.problems()));
        }
    }
}
