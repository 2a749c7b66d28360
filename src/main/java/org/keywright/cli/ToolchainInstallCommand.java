package org.keywright.cli;

import picocli.CommandLine.Command;

/** {@code toolchain install}. */
@Command(
        name = "install",
        description = "Install the compiler into your data folder; mends a damaged one.")
final class ToolchainInstallCommand extends AnsweringCommand {

    ToolchainInstallCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        try (ProgressLine progress = progress()) {
            return ToolchainReply.of(keywright().toolchains().install(progress));
        }
    }
}
