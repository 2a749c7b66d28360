package org.keywright.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sources}: groups what can be done with firmware sources. */
@Command(name = "sources", description = "Fetch and keep the trees that firmware is built from.")
final class SourcesCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    static CommandLine commandLine(Session session) {
        return new CommandLine(new SourcesCommand())
                .addSubcommand(new SourcesListCommand(session))
                .addSubcommand(new SourcesAddCommand(session))
                .addSubcommand(new SourcesUpdateCommand(session))
                .addSubcommand(new SourcesBackCommand(session))
                .addSubcommand(new SourcesFetchCommand(session))
                .addSubcommand(new SourcesUseCommand(session))
                .addSubcommand(new SourcesRemoveCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: list, add, update, back, fetch, use or remove.");
    }
}
