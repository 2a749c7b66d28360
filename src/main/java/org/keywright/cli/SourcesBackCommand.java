package org.keywright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sources back}. */
@Command(name = "back", description = "Go back to the version before; needs no network.")
final class SourcesBackCommand extends AnsweringCommand {

    @Parameters(paramLabel = "NAME", description = "Which source.")
    private String name = "";

    SourcesBackCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        return SourcesReply.of(keywright().sources().goBack(name));
    }
}
