package org.keywright.cli;

import picocli.CommandLine.Command;

/** {@code toolchain list}. */
@Command(
        name = "list",
        description = "Show which toolchains there are, where, and what they take on the disk.")
final class ToolchainListCommand extends AnsweringCommand {

    ToolchainListCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        return ToolchainReply.of(keywright().toolchains().list());
    }
}
