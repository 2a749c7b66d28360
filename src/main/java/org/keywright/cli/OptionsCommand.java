package org.keywright.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code options}: groups what can be done with the options of a keymap. */
@Command(name = "options", description = "List, read, set and reset options of a keymap.")
final class OptionsCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    static CommandLine commandLine(Session session) {
        return new CommandLine(new OptionsCommand())
                .addSubcommand(new OptionsListCommand(session))
                .addSubcommand(new OptionsGetCommand(session))
                .addSubcommand(new OptionsSetCommand(session))
                .addSubcommand(new OptionsUnsetCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: list, get, set or unset.");
    }
}
