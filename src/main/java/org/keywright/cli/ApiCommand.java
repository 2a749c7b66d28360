package org.keywright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.ProgressListener;
import org.keywright.application.TreeReport;
import org.keywright.application.WholeTree;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;

/** {@code api}: the files of QMK's keyboard API. */
@Command(
        name = "api",
        description = "Write the files of QMK's keyboard API, version 1, into <DIR>/v1/.")
final class ApiCommand extends WholeTreeCommand {

    ApiCommand(Session session) {
        super(session);
    }

    @Override
    Checked<TreeReport> write(
            WholeTree tree,
            Path out,
            Optional<String> glob,
            ProgressListener listener,
            Cancellation cancellation) {
        return tree.api(out, WholeTree.matching(glob), listener, cancellation);
    }
}
