package org.keywright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.ProgressListener;
import org.keywright.application.TreeReport;
import org.keywright.application.WholeTree;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;

/** {@code generate all}: the files of every keyboard of a tree. */
@Command(
        name = "all",
        description =
                "Write info.json and the generated files of every keyboard of the tree into"
                        + " <DIR>/<keyboard>/.")
final class GenerateAllCommand extends WholeTreeCommand {

    GenerateAllCommand(Session session) {
        super(session);
    }

    @Override
    Checked<TreeReport> write(
            WholeTree tree,
            Path out,
            Optional<String> glob,
            ProgressListener listener,
            Cancellation cancellation) {
        return tree.generate(out, glob, listener, cancellation);
    }
}
