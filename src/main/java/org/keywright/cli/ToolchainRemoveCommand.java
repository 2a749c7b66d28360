package org.keywright.cli;

import java.util.List;
import org.keywright.option.Value;
import picocli.CommandLine.Command;

/** {@code toolchain remove}. */
@Command(name = "remove", description = "Delete the installed compiler.")
final class ToolchainRemoveCommand extends AnsweringCommand {

    ToolchainRemoveCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        keywright().toolchains().remove();
        return new Reply(
                List.of("The installed compiler is gone."), Value.Table.empty(), List.of());
    }
}
