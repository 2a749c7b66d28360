package org.keywright.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.Keymaps;
import org.keywright.application.MakeOutput;
import org.keywright.application.NewKeyboard;
import org.keywright.application.OpenKeymap;
import org.keywright.application.QmkJson;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a keymap.json out of another program's file. */
@Command(
        name = "import",
        description = "Make a keymap.json of a keymap.c, a backup of VIA or a file of Vial.")
final class ImportCommand extends BoardCommand {

    @Parameters(
            paramLabel = "FILE",
            description = "A keymap in C, a backup of VIA, or a .vil file.")
    private Path file = Path.of("");

    @Option(
            names = "--board",
            paramLabel = "BOARD",
            description = "The keyboard; without it the file's folders or USB numbers tell.")
    private Optional<String> board = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write this new file instead of printing.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--keyboard",
            paramLabel = "NAME",
            description = "Make a keyboard.json of that name of a drawing instead.")
    private Optional<String> keyboard = Optional.empty();

    @Option(
            names = "--add",
            description = "Put the keyboard made with --keyboard among the keyboards, as own/NAME.")
    private boolean add;

    @Option(
            names = "--controller",
            paramLabel = "BOARD",
            description = "With --add: the controller board, like promicro.")
    private String controller = "";

    @Option(
            names = "--columns",
            paramLabel = "PINS",
            description = "With --add: the pins of the columns, like B0,B1,B2.")
    private String columns = "";

    @Option(
            names = "--rows",
            paramLabel = "PINS",
            description = "With --add: the pins of the rows.")
    private String rows = "";

    ImportCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        if (output.filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS)).isPresent()) {
            return Reply.of(List.of(exists(output.get())));
        }
        if (keyboard.isPresent()) {
            return keyboard(keyboard.get());
        }
        Checked<OpenKeymap> imported = keywright().files().read(file, board);
        return imported.value()
                .map(keymap -> reply(keymap, imported.problems()))
                .orElseGet(() -> Reply.of(imported.problems()));
    }

    private Reply reply(OpenKeymap keymap, List<Problem> problems) {
        Keymaps keymaps = keywright().keymaps();
        Value.Table members =
                Value.Table.empty()
                        .with("keymap", keymaps.value(keymap))
                        .with("project", keymaps.beside(keymap));
        if (output.isEmpty()) {
            return new Reply(
                    keymaps.text(keymap).stripTrailing().lines().toList(), members, problems);
        }
        keymaps.save(keymap, keymap.document(), output.get());
        return new Reply(List.of(output.get().toString()), members, problems);
    }

    /** A drawing shows a keyboard: its definition goes where keyboards of a tree lie. */
    private Reply keyboard(String name) {
        Checked<Value.Table> made = keywright().conversions().board(file, name);
        if (made.value().isEmpty()) {
            return Reply.of(made.problems());
        }
        if (add) {
            return added(name, made);
        }
        String text = QmkJson.keyboard(made.value().get()) + "\n";
        Value.Table members = Value.Table.empty().with("keyboard", made.value().get());
        output.ifPresent(target -> MakeOutput.write(target, text));
        return new Reply(
                output.map(target -> List.of(target.toString()))
                        .orElseGet(() -> text.stripTrailing().lines().toList()),
                members,
                made.problems());
    }

    private Reply added(String name, Checked<Value.Table> made) {
        NewKeyboard wanted =
                new NewKeyboard(made.value().orElseThrow(), name, controller, "", columns, rows);
        Checked<String> saved = keywright().ownKeyboards().save(wanted);
        List<Problem> problems = new ArrayList<>(made.problems());
        problems.addAll(saved.problems());
        return saved.value()
                .map(
                        id ->
                                new Reply(
                                        List.of(id),
                                        Value.Table.empty().with("id", new Value.Text(id)),
                                        problems))
                .orElseGet(() -> Reply.of(problems));
    }

    private static Problem exists(Path file) {
        return Problem.error(
                "file-exists",
                new Location.InFile(file.toString()),
                "There is a file of that name already; it was left as it is.",
                "Choose another name.");
    }
}
