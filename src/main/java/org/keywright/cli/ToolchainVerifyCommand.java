package org.keywright.cli;

import picocli.CommandLine.Command;

/** {@code toolchain verify}. */
@Command(
        name = "verify",
        description = "Compare every file of the installed compiler with what was unpacked.")
final class ToolchainVerifyCommand extends AnsweringCommand {

    ToolchainVerifyCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        return ToolchainReply.of(keywright().toolchains().verify());
    }
}
