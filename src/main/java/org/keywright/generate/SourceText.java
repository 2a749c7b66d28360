package org.keywright.generate;

import java.util.ArrayList;
import java.util.List;
import org.keywright.generate.SourceTree.Origin;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/**
 * A file while it is being written: lines, the origins of their parts, and the problems met.
 *
 * <p>Writers go on after a problem, so that the user sees all of them; a file with an error is
 * never handed out.
 */
final class SourceText {

    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;
    private int lineStart;

    /** Ends the line with that text. */
    void line(String rest) {
        text.append(rest).append('\n');
        line++;
        lineStart = text.length();
    }

    /** A part of a line. */
    void part(String piece) {
        text.append(piece);
    }

    /** A part of a line that stands for a part of the keymap. */
    void part(String piece, Location source) {
        int first = text.length() - lineStart + 1;
        text.append(piece);
        origins.add(new Origin(line, first, first + Math.max(piece.length(), 1) - 1, source));
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** The value if there is one; its problems join the others. */
    <T> java.util.Optional<T> take(Checked<T> checked) {
        checked.problems().forEach(this::report);
        return checked.value();
    }

    Checked<GeneratedText> finish() {
        return problems.stream().anyMatch(Problem::stops)
                ? Checked.failed(problems)
                : Checked.of(new GeneratedText(text.toString(), origins), problems);
    }
}
