package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import org.keywright.application.OpenKeymap;
import org.keywright.option.Value;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lint}: what is wrong with a keymap. */
@Command(name = "lint", description = "Look for problems in a keymap without building it.")
final class LintCommand extends BoardCommand {

    @Parameters(paramLabel = "KEYMAP.json", description = "The keymap file.")
    private Path file = Path.of("");

    LintCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        return KeymapInput.reply(keywright(), file, this::checked);
    }

    private Reply checked(OpenKeymap opened) {
        List<Problem> problems = keywright().builds().foresee(opened.document());
        List<String> lines = problems.isEmpty() ? List.of("No problems found.") : List.of();
        return new Reply(lines, Value.Table.empty(), problems);
    }
}
