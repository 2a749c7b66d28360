package org.keywright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.FirmwareLayers;
import org.keywright.firmware.BuiltAs;
import org.keywright.firmware.FirmwareFacts;
import org.keywright.firmware.FirmwareFile;
import org.keywright.flash.FlashBoard;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code file}: what a firmware file is. */
@Command(
        name = "file",
        description = {
            "Show what a firmware file is: for which chip, for which keyboard, how large.",
            "Only the file is asked; no keyboard has to be plugged in."
        })
final class FileCommand extends BoardCommand {

    @Parameters(paramLabel = "FILE", description = "A .hex, .bin or .uf2 file.")
    private Path file = Path.of("");

    @Option(
            names = "--board",
            paramLabel = "KEYBOARD",
            description =
                    "Which keyboard it is for, to find its layers; a file that Keywright built says"
                            + " so by itself.")
    private Optional<String> board = Optional.empty();

    @Option(names = "--layers", description = "Show the layers, if they are found.")
    private boolean showLayers;

    FileCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        Checked<FirmwareFile> read = keywright().flashing().file(file);
        return read.value()
                .map(this::answer)
                .map(reply -> reply.after(read.problems()))
                .orElseGet(() -> Reply.of(List.copyOf(read.problems())));
    }

    private Reply answer(FirmwareFile read) {
        FirmwareFacts facts = keywright().flashing().facts(read);
        Optional<Checked<Optional<FirmwareLayers>>> looked =
                keyboard(facts).map(id -> keywright().flashing().layers(read, id));
        Optional<FirmwareLayers> layers =
                looked.flatMap(found -> found.value().flatMap(every -> every));
        List<Problem> problems =
                board.isPresent() ? looked.map(Checked::problems).orElse(List.of()) : List.of();
        FileFacts all = new FileFacts(read, facts);
        FileLayers found = new FileLayers(layers, showLayers);
        List<String> lines = new ArrayList<>(all.lines());
        lines.addAll(found.lines());
        return new Reply(lines, found.addedTo(all.members()), problems);
    }

    /** As said, as the build's file beside it says, or as its own text says. */
    private Optional<String> keyboard(FirmwareFacts facts) {
        return board.or(
                        () ->
                                keywright()
                                        .flashing()
                                        .boardBeside(file)
                                        .value()
                                        .flatMap(beside -> beside.map(FlashBoard::id)))
                .or(() -> facts.builtAs().map(BuiltAs::keyboard));
    }
}
