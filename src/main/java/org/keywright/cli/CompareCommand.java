package org.keywright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.Comparison;
import org.keywright.application.OpenKeymap;
import org.keywright.application.RecordDifference;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: what is not the same in two keymaps. */
@Command(
        name = "compare",
        description = "Say what is not the same in two keymaps, whatever files they are in.")
final class CompareCommand extends BoardCommand {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A keymap.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "Another one.")
    private Path after = Path.of("");

    @Option(
            names = "--board",
            paramLabel = "BOARD",
            description = "The keyboard of files that do not say it.")
    private Optional<String> board = Optional.empty();

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        Checked<OpenKeymap> first = keywright().files().read(before, board);
        Checked<OpenKeymap> second = keywright().files().read(after, board);
        List<Problem> problems = new ArrayList<>(first.problems());
        problems.addAll(second.problems());
        if (first.value().isEmpty() || second.value().isEmpty()) {
            return Reply.of(problems);
        }
        Comparison found =
                Comparison.of(first.value().get().document(), second.value().get().document());
        List<String> lines = new ArrayList<>();
        List<Value> rows = new ArrayList<>();
        for (RecordDifference difference : found.differences()) {
            lines.add(line(difference));
            rows.add(row(difference));
        }
        if (lines.isEmpty()) {
            lines.add("There is no difference.");
        }
        return new Reply(
                lines, Value.Table.empty().with("differences", new Value.Listing(rows)), problems);
    }

    private static String line(RecordDifference difference) {
        return difference.what()
                + ": "
                + difference.before().orElse("-")
                + " -> "
                + difference.after().orElse("-");
    }

    private static Value row(RecordDifference difference) {
        Value.Table row = Value.Table.empty().with("what", new Value.Text(difference.what()));
        if (difference.before().isPresent()) {
            row = row.with("before", new Value.Text(difference.before().get()));
        }
        return difference.after().isPresent()
                ? row.with("after", new Value.Text(difference.after().get()))
                : row;
    }
}
