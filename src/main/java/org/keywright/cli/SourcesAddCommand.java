package org.keywright.cli;

import java.util.List;
import java.util.Optional;
import org.keywright.application.FirmwareSource;
import org.keywright.application.ProgressListener;
import org.keywright.application.SourceWishes;
import org.keywright.build.Cancellation;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sources add}. */
@Command(
        name = "add",
        description = "Fetch a git repository, unpack a zip, or give a folder a name.")
final class SourcesAddCommand extends SourceWorkCommand {

    @Parameters(
            paramLabel = "PLACE",
            description =
                    "https://, http:// or file:/// address of a git repository; a .zip; a folder.")
    private String place = "";

    @Option(names = "--name", paramLabel = "NAME", description = "What to call it.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--ref",
            paramLabel = "REF",
            description = "The branch, tag or commit to fetch (default: the server's).")
    private String ref = "";

    @Option(
            names = "--for",
            paramLabel = "KEYBOARD",
            description = "Fetch the libraries that this keyboard needs, too.")
    private Optional<String> keyboard = Optional.empty();

    @Option(
            names = "--library",
            paramLabel = "FOLDER",
            description = "Fetch this library as well, lib/lufa; may be given several times.")
    private List<String> libraries = List.of();

    SourcesAddCommand(Session session) {
        super(session);
    }

    @Override
    Checked<FirmwareSource> work(ProgressListener listener, Cancellation cancellation) {
        SourceWishes wishes = new SourceWishes(place, name, ref, keyboard, libraries);
        return keywright().sources().add(wishes, listener, cancellation);
    }
}
