package org.keywright.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
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

    /** In characters. No keyboard comes near it; input that would fill the memory does. */
    private static final int LARGEST = 4 * 1024 * 1024;

    /** More than anybody mends in one go. */
    private static final int MOST_PROBLEMS = 1000;

    private static final Problem TOO_LARGE =
            Problem.error(
                    "too-large",
                    new Location.Everywhere(),
                    "The generated file would be larger than any keyboard needs.",
                    "Remove layouts or layers that are not used.");

    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private final SequencedSet<Problem> problems = new LinkedHashSet<>();
    private boolean full;
    private int line = 1;
    private int lineStart;

    /** Ends the line with that text. */
    void line(String rest) {
        limit();
        text.append(rest).append('\n');
        line++;
        lineStart = text.length();
    }

    /** A part of a line. */
    void part(String piece) {
        limit();
        text.append(piece);
    }

    /** A part of a line that stands for a part of the keymap. */
    void part(String piece, Location source) {
        limit();
        int first = text.length() - lineStart + 1;
        text.append(piece);
        if (full) {
            return;
        }
        origins.add(new Origin(line, first, first + Math.max(piece.length(), 1) - 1, source));
    }

    void report(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** Whether the file has outgrown its limit; whoever writes in a loop may stop then. */
    boolean full() {
        return full;
    }

    /** Whether what was written so far will not be handed out. */
    boolean broken() {
        return full || problems.stream().anyMatch(Problem::stops);
    }

    private void limit() {
        if (text.length() > LARGEST) {
            if (!full) {
                problems.addFirst(TOO_LARGE);
            }
            full = true;
            text.setLength(0);
        }
    }

    /** The value if there is one; its problems join the others. */
    <T> java.util.Optional<T> take(Checked<T> checked) {
        checked.problems().forEach(this::report);
        return checked.value();
    }

    Checked<GeneratedText> finish() {
        return broken()
                ? Checked.failed(List.copyOf(problems))
                : Checked.of(new GeneratedText(text.toString(), origins), List.copyOf(problems));
    }
}
