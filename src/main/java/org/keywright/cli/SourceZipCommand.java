package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import org.keywright.application.OpenKeymap;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code source-zip}: everything needed to build a keymap again without Keywright. */
@Command(
        name = "source-zip",
        description = "Write everything needed to build the firmware with make and a compiler.")
final class SourceZipCommand extends BoardCommand {

    @Parameters(paramLabel = "KEYMAP.json", description = "The keymap file.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write into (default: ${DEFAULT-VALUE}).",
            defaultValue = BuildCommand.DEFAULT_OUTPUT)
    private Path output = Path.of("");

    SourceZipCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        return KeymapInput.reply(keywright(), file, this::exported);
    }

    private Reply exported(OpenKeymap opened) {
        Checked<Path> zip = keywright().builds().exportSourceZip(opened, opened.document(), output);
        return zip.value()
                .map(
                        path ->
                                new Reply(
                                        List.of("Source zip: " + path),
                                        members(path),
                                        zip.problems()))
                .orElseGet(() -> Reply.of(zip.problems()));
    }

    private static Value.Table members(Path path) {
        return Value.Table.empty().with("sourceZip", new Value.Text(path.toString()));
    }
}
