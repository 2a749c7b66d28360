package org.keywright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keywright.application.OpenKeymap;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lint}: what is wrong with a keymap. */
@Command(name = "lint", description = "Look for problems in a keymap without building it.")
final class LintCommand extends AnsweringCommand {

    @Parameters(paramLabel = "KEYMAP.json", description = "The keymap file.")
    private Path file = Path.of("");

    LintCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        Checked<OpenKeymap> keymap = keywright().keymaps().open(file);
        List<Problem> problems = new ArrayList<>(keymap.problems());
        keymap.value()
                .ifPresent(k -> problems.addAll(keywright().keymaps().problems(k.document())));
        List<String> lines = problems.isEmpty() ? List.of("No problems found.") : List.of();
        return new Reply(lines, Value.Table.empty(), problems);
    }
}
