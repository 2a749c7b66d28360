package org.keywright.cli;

import java.util.List;
import java.util.Optional;
import org.keywright.application.FirmwareSource;
import org.keywright.application.ProgressListener;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sources fetch}. */
@Command(name = "fetch", description = "Fetch libraries that a git source borrows.")
final class SourcesFetchCommand extends SourceWorkCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "Which source.")
    private String name = "";

    @Option(
            names = "--for",
            paramLabel = "KEYBOARD",
            description = "Those that this keyboard needs.")
    private Optional<String> keyboard = Optional.empty();

    @Option(
            names = "--library",
            paramLabel = "FOLDER",
            description = "This one, lib/lufa; may be given several times.")
    private List<String> libraries = List.of();

    SourcesFetchCommand(Session session) {
        super(session);
    }

    @Override
    Checked<FirmwareSource> work(ProgressListener listener, Cancellation cancellation) {
        if (keyboard.isEmpty() && libraries.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Say which: --for KEYBOARD or --library FOLDER.");
        }
        Checked<FirmwareSource> fetched =
                keywright().sources().fetch(name, libraries, listener, cancellation);
        return keyboard.isEmpty()
                ? fetched
                : fetched.then(
                        source ->
                                keywright()
                                        .sources()
                                        .fetchLibraries(
                                                name, keyboard.get(), listener, cancellation));
    }
}
