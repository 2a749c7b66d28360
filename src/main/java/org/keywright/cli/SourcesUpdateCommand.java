package org.keywright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.application.FirmwareSource;
import org.keywright.application.ProgressListener;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sources update}. */
@Command(
        name = "update",
        description = "Fetch what a branch is now, another version, or take a newer zip.")
final class SourcesUpdateCommand extends SourceWorkCommand {

    @Parameters(paramLabel = "NAME", description = "Which source.")
    private String name = "";

    @Option(
            names = "--ref",
            paramLabel = "REF",
            description = "Go over to this branch, tag or commit.")
    private Optional<String> ref = Optional.empty();

    @Option(names = "--from", paramLabel = "FILE", description = "The newer zip.")
    private Optional<Path> zip = Optional.empty();

    SourcesUpdateCommand(Session session) {
        super(session);
    }

    @Override
    Checked<FirmwareSource> work(ProgressListener listener, Cancellation cancellation) {
        return zip.isPresent()
                ? keywright().sources().updateFrom(name, zip.get(), listener, cancellation)
                : keywright().sources().update(name, ref, listener, cancellation);
    }
}
