package org.keywright.cli;

import java.util.List;
import org.keywright.application.FirmwareSource;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sources remove}. */
@Command(
        name = "remove",
        description = "Delete a source with all its versions; a folder of yours stays.")
final class SourcesRemoveCommand extends AnsweringCommand {

    @Parameters(paramLabel = "NAME", description = "Which source.")
    private String name = "";

    @Option(names = "--force", description = "Also when keymaps are pinned to it.")
    private boolean force;

    SourcesRemoveCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        Checked<FirmwareSource> removed = keywright().sources().remove(name, force);
        return removed.good()
                ? new Reply(List.of(name + " is gone."), Value.Table.empty(), List.of())
                : Reply.of(removed.problems());
    }
}
