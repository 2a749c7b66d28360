package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import org.keywright.firmware.FirmwareFile;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code file}: what a firmware file is. */
@Command(
        name = "file",
        description = {
            "Show what a firmware file is: for which chip, for which keyboard, how large.",
            "Only the file is asked; no keyboard has to be plugged in."
        })
final class FileCommand extends AnsweringCommand {

    @Parameters(paramLabel = "FILE", description = "A .hex, .bin or .uf2 file.")
    private Path file = Path.of("");

    FileCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        Checked<FirmwareFile> read = keywright().flashing().file(file);
        return read.value()
                .map(f -> new FileFacts(f, keywright().flashing().facts(f)))
                .map(facts -> new Reply(facts.lines(), facts.members(), read.problems()))
                .orElseGet(() -> Reply.of(List.copyOf(read.problems())));
    }
}
