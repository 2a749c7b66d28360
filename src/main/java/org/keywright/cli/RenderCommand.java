package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywright.application.OpenKeymap;
import org.keywright.application.Pictures;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render}: a keymap as a cheat sheet. */
@Command(
        name = "render",
        description =
                "Draw a keymap into a PDF, SVG or PNG file: a page for each layer, or all on one.")
final class RenderCommand extends BoardCommand {

    @Parameters(index = "0", paramLabel = "KEYMAP", description = "A keymap.json.")
    private Path keymap = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "Where to; its name ends with .pdf, .svg or .png.")
    private Path file = Path.of("");

    @Option(names = "--layer", paramLabel = "N", description = "Only this layer, counted from 0.")
    private Optional<Integer> layer = Optional.empty();

    @Option(
            names = "--together",
            description = "All layers on one keyboard: 1 to 4 in the corners of the keys.")
    private boolean together;

    RenderCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        return KeymapInput.reply(keywright(), keymap, this::drawn);
    }

    private Reply drawn(OpenKeymap opened) {
        Pictures.Wish wish =
                new Pictures.Wish(
                        together ? Pictures.Kind.TOGETHER : Pictures.Kind.LAYERS,
                        layer.map(OptionalInt::of).orElse(OptionalInt.empty()));
        Checked<Path> written = keywright().pictures().write(opened.document(), wish, file);
        return written.value()
                .map(
                        path ->
                                new Reply(
                                        List.of(Printer.GOOD + path),
                                        Value.Table.empty()
                                                .with("file", new Value.Text(path.toString())),
                                        written.problems()))
                .orElseGet(() -> Reply.of(written.problems()));
    }
}
