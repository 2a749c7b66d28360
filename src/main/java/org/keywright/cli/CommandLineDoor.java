package org.keywright.cli;

import java.util.List;
import java.util.function.Supplier;
import org.keywright.application.Failure;
import org.keywright.application.JsonText;
import org.keywright.application.Keywright;
import org.keywright.option.Value;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line as a whole: parses, runs one command, catches what goes wrong. */
public final class CommandLineDoor {

    private CommandLineDoor() {}

    /**
     * Runs one command line to its end.
     *
     * @param arguments as the shell gave them
     * @param console where to print
     * @param opener opens the program when a command needs it
     */
    public static ExitCode run(
            List<String> arguments, Console console, Supplier<Keywright> opener) {
        CommandLine commands = commands(Session.of(console, opener));
        commands.setOut(new java.io.PrintWriter(console.out(), true));
        commands.setErr(new java.io.PrintWriter(console.error(), true));
        commands.setColorScheme(
                CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (thrown, command, parsed) -> failed(thrown, command.getCommand(), console));
        commands.setParameterExceptionHandler(
                new WrongCommandLine(console, commands.getParameterExceptionHandler()));
        int number = commands.execute(arguments.toArray(String[]::new));
        return ExitCode.of(number);
    }

    /** Says why the window cannot open and what works without it. */
    public static ExitCode noWindow(String why, Console console) {
        console.error().println("error: " + why);
        console.error()
                .println(
                        "Build without a window: keywright build KEYMAP.json (see keywright"
                                + " --help).");
        console.error().flush();
        return ExitCode.WORLD_FAILED;
    }

    private static CommandLine commands(Session session) {
        CommandLine toolchain =
                new CommandLine(new ToolchainCommand())
                        .addSubcommand(new ToolchainListCommand(session))
                        .addSubcommand(new ToolchainInstallCommand(session))
                        .addSubcommand(new ToolchainVerifyCommand(session))
                        .addSubcommand(new ToolchainRemoveCommand(session));
        CommandLine generate =
                new CommandLine(new GenerateCommand(session))
                        .addSubcommand(new GenerateAllCommand(session));
        return new CommandLine(new KeywrightCommand())
                .addSubcommand(new BuildCommand(session))
                .addSubcommand(BuildsCommand.commandLine(session))
                .addSubcommand(BoardsCommand.commandLine(session))
                .addSubcommand(new InfoCommand(session))
                .addSubcommand(generate)
                .addSubcommand(new ApiCommand(session))
                .addSubcommand(new LintCommand(session))
                .addSubcommand(OptionsCommand.commandLine(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new SourceZipCommand(session))
                .addSubcommand(new RenderCommand(session))
                .addSubcommand(new SizeCommand(session))
                .addSubcommand(new DoctorCommand(session))
                .addSubcommand(new DevicesCommand(session))
                .addSubcommand(new FileCommand(session))
                .addSubcommand(new FlashCommand(session))
                .addSubcommand(new ReadCommand(session))
                .addSubcommand(new ConsoleCommand(session))
                .addSubcommand(SourcesCommand.commandLine(session))
                .addSubcommand(toolchain);
    }

    /** The one place where the world failing, or a bug, becomes a message and an exit code. */
    private static int failed(Exception thrown, Object command, Console console) {
        Failure failure = Failure.of(thrown);
        boolean debug = command instanceof AnsweringCommand answering && answering.debug();
        if (command instanceof AnsweringCommand answering && answering.json()) {
            printJson(failure, console);
        }
        console.error().println("error: " + Printer.printable(failure.message()));
        console.error().println(Printer.printable(failure.advice()));
        if (debug) {
            thrown.printStackTrace(console.error());
        }
        console.error().flush();
        return ExitCode.WORLD_FAILED.number();
    }

    /** A program that asked for JSON gets it however the command ends. */
    static void printJson(Failure failure, Console console) {
        console.out().print(JsonText.of(table(failure)));
        console.out().flush();
    }

    private static Value.Table table(Failure failure) {
        return Value.Table.empty()
                .with("ok", new Value.Flag(false))
                .with("problems", new Value.Listing(List.of()))
                .with(
                        "failure",
                        Value.Table.empty()
                                .with("message", new Value.Text(failure.message()))
                                .with("advice", new Value.Text(failure.advice()))
                                .with("bug", new Value.Flag(failure.bug())));
    }
}
