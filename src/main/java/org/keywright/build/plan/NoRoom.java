package org.keywright.build.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.keywright.build.ToolOutput;

/**
 * A linker that has nothing to complain of but that the chip is too small. It says so by section
 * and region, mostly without a number; asked to go on all the same, it leaves a program to be
 * measured.
 */
final class NoRoom {

    private static final Pattern COMPLAINT =
            Pattern.compile(
                    "will not fit in region|overflowed by \\d+ bytes|is not within region"
                            + "|cannot move location counter backwards");

    /** What a program that is too large can drag along. */
    private static final Pattern CONSEQUENCE =
            Pattern.compile(
                    "relocation truncated to fit|: LMA .* overlaps|: VMA .* overlaps"
                            + "|collect2: error: ld returned|: [Ii]n function |^\\s*$");

    private NoRoom() {}

    /** Whether room is all that is missing. */
    static boolean alone(ToolOutput output) {
        List<String> lines = output.text().lines().toList();
        return !output.good()
                && lines.stream().anyMatch(line -> COMPLAINT.matcher(line).find())
                && lines.stream()
                        .allMatch(
                                line ->
                                        COMPLAINT.matcher(line).find()
                                                || CONSEQUENCE.matcher(line).find());
    }

    /** The linking that goes on all the same. */
    static ShellCommand ignored(ShellCommand link) {
        List<String> words = new ArrayList<>(link.words());
        words.add("-Wl,--noinhibit-exec");
        return new ShellCommand(link.variables(), words);
    }
}
