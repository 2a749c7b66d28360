package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywright.build.ShellText;
import org.keywright.problem.Problem;

/** Names the command that measures what to switch off, when a firmware is too large. */
final class SizeAdvice {

    private SizeAdvice() {}

    /**
     * The same reply, with that command as the advice.
     *
     * @param words what {@code size} has to be told about the firmware
     */
    static Reply in(Reply reply, List<String> words) {
        List<String> command = new ArrayList<>(List.of("keywright", "size"));
        command.addAll(words);
        command.add("--plan");
        String advice =
                "Switch features off; this measures which, and what each gains: "
                        + ShellText.of(command);
        List<Problem> problems =
                reply.problems().stream().map(problem -> with(problem, advice)).toList();
        return new Reply(reply.lines(), reply.members(), problems);
    }

    private static Problem with(Problem problem, String advice) {
        return problem.code().equals("firmware-too-large")
                ? new Problem(
                        problem.code(),
                        problem.severity(),
                        problem.location(),
                        problem.message(),
                        advice)
                : problem;
    }
}
