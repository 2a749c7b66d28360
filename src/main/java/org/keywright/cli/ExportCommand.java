package org.keywright.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keywright.application.CopyForm;
import org.keywright.application.OpenKeymap;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: a keymap as a file of VIA or Vial, or as a keymap.c. */
@Command(
        name = "export",
        description = "Write a keymap for another program: VIA, Vial, or a keymap.c.")
final class ExportCommand extends BoardCommand {

    @Parameters(index = "0", paramLabel = "KEYMAP", description = "A keymap.json.")
    private Path keymap = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "Where to; must not exist yet.")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "via, vial or c; without it the name tells: .json, .vil, .c.")
    private Optional<String> form = Optional.empty();

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused(
                    "file-exists",
                    "There is a file of that name already; it was left as it is.",
                    "Choose another name.");
        }
        Optional<CopyForm> wanted = form.isPresent() ? ofWord(form.get()) : CopyForm.of(file);
        return wanted.map(as -> KeymapInput.reply(keywright(), keymap, o -> written(o, as)))
                .orElseGet(
                        () ->
                                refused(
                                        "copy-name",
                                        "Nothing says what kind of copy this is to be.",
                                        "Add --as via, --as vial or --as c."));
    }

    private static Optional<CopyForm> ofWord(String word) {
        for (CopyForm known : CopyForm.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private Reply written(OpenKeymap opened, CopyForm as) {
        Checked<Path> written = keywright().files().write(opened.document(), as, file);
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

    private Reply refused(String code, String message, String advice) {
        return Reply.of(
                List.of(
                        Problem.error(
                                code, new Location.InFile(file.toString()), message, advice)));
    }
}
