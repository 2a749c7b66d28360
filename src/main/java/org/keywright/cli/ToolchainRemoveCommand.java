package org.keywright.cli;

import java.util.List;
import org.keywright.build.ToolNeed;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code toolchain remove}. */
@Command(name = "remove", description = "Delete installed toolchains.")
final class ToolchainRemoveCommand extends AnsweringCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "avr-gcc, arm-none-eabi-gcc or make; all if left out.")
    private List<String> names = List.of();

    ToolchainRemoveCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        Checked<List<ToolNeed>> needs = ToolchainNames.read(names, ToolchainNames.all());
        List<ToolNeed> gone = needs.value().orElse(List.of());
        gone.forEach(keywright().toolchains()::remove);
        return new Reply(
                gone.stream().map(need -> "The installed " + need.id() + " is gone.").toList(),
                Value.Table.empty(),
                needs.problems());
    }
}
