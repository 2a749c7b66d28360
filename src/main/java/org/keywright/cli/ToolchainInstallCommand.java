package org.keywright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.ToolchainState;
import org.keywright.application.Toolchains;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code toolchain install}. */
@Command(
        name = "install",
        description = "Install the compiler into your data folder; mends a damaged one.")
final class ToolchainInstallCommand extends AnsweringCommand {

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "Take it from this archive, which must be one that Keywright knows.")
    private Optional<Path> archive = Optional.empty();

    ToolchainInstallCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        Toolchains toolchains = keywright().toolchains();
        Cancellation never = new Cancellation();
        try (ProgressLine progress = progress()) {
            if (archive.isEmpty()) {
                return ToolchainReply.of(toolchains.install(progress, never));
            }
            Checked<ToolchainState> state = toolchains.installFrom(archive.get(), progress, never);
            return state.value()
                    .map(ToolchainReply::of)
                    .orElseGet(() -> Reply.of(state.problems()));
        }
    }
}
