package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;
import org.keywright.option.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code boards}: finds keyboards. */
@Command(name = "boards", description = "List keyboards, or search them.")
final class BoardsCommand extends BoardCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Words in the id, name, manufacturer or processor.")
    private List<String> words = List.of();

    BoardsCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        keywright().boards().refresh();
        BoardMatches matches = keywright().boards().search(String.join(" ", words));
        List<BoardSummary> found = matches.boards();
        int widest = found.stream().mapToInt(b -> b.id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        List<Value> boards = new ArrayList<>();
        for (BoardSummary board : found) {
            lines.add(
                    board.id()
                            + " ".repeat(widest - board.id().length() + 2)
                            + board.name()
                            + " ("
                            + board.keys()
                            + " keys, "
                            + board.processor()
                            + ")");
            boards.add(table(board));
        }
        if (found.isEmpty()) {
            lines.add("No keyboard matches.");
        }
        return new Reply(
                lines,
                new Value.Table(Map.of("boards", new Value.Listing(boards))),
                matches.problems());
    }

    private static Value.Table table(BoardSummary board) {
        return Value.Table.empty()
                .with("id", new Value.Text(board.id()))
                .with("name", new Value.Text(board.name()))
                .with("manufacturer", new Value.Text(board.manufacturer()))
                .with("processor", new Value.Text(board.processor()))
                .with("keys", new Value.Whole(board.keys()))
                .with("split", new Value.Flag(board.split()))
                .with("encoders", new Value.Whole(board.encoders()));
    }
}
