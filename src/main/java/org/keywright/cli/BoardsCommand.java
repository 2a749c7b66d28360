package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywright.keyboard.BoardMatches;
import org.keywright.keyboard.BoardSummary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code boards}: finds keyboards. */
@Command(name = "boards", description = "List keyboards, or search them.")
final class BoardsCommand extends BoardCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = {
                "Words to look for, and facets: split, encoder, rgb, led, backlight,",
                "processor:NAME, bootloader:NAME, keys:40-65, layout:NAME, maker:NAME;",
                "VID:PID as in feed:0000; with - in front what to leave out."
            })
    private List<String> words = List.of();

    BoardsCommand(Session session) {
        super(session);
    }

    /** The command, for which {@code -split} is a word and not an option. */
    static CommandLine commandLine(Session session) {
        return new CommandLine(new BoardsCommand(session))
                .setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    Reply answerFromTree() {
        refuseUnknownOptions();
        try (ProgressLine progress = progress()) {
            keywright().boards().refresh(progress);
        }
        BoardMatches matches = keywright().boards().search(query(words));
        return new Reply(lines(matches.boards()), BoardsReply.table(matches), matches.problems());
    }

    private void refuseUnknownOptions() {
        for (String word : words) {
            if (word.startsWith("--")) {
                throw new ParameterException(spec.commandLine(), "Unknown option: '" + word + "'");
            }
        }
    }

    /** A shell takes quotation marks away, so that a space in a word stands for them. */
    private static String query(List<String> words) {
        List<String> pieces = new ArrayList<>();
        for (String word : words) {
            int colon = word.indexOf(':');
            boolean whole = colon > 0 && word.indexOf(' ') > colon && word.indexOf('"') < 0;
            pieces.add(
                    whole
                            ? word.substring(0, colon + 1) + '"' + word.substring(colon + 1) + '"'
                            : word);
        }
        return String.join(" ", pieces);
    }

    private static List<String> lines(List<BoardSummary> found) {
        int widest = found.stream().mapToInt(b -> b.id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
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
        }
        return found.isEmpty() ? List.of("No keyboard matches.") : lines;
    }
}
