package org.keywright.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keywright.option.Value;
import org.keywright.problem.Problem;

/**
 * What a command has to say: once as lines for a person, once as members for a program.
 *
 * @param lines for a person; not printed with {@code --json}
 * @param members for a program; the problems are added by the printer
 * @param problems printed with their places in both forms
 */
record Reply(List<String> lines, Value.Table members, List<Problem> problems) {

    Reply {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** Only problems. */
    static Reply of(List<Problem> problems) {
        return new Reply(List.of(), Value.Table.empty(), problems);
    }

    /** The same after other problems that were found earlier. */
    Reply after(List<Problem> earlier) {
        Set<Problem> all = new LinkedHashSet<>(earlier);
        all.addAll(problems);
        return new Reply(lines, members, List.copyOf(all));
    }

    /** Problems found if one of them stops the work, else done. */
    ExitCode exitCode() {
        return problems.stream().anyMatch(Problem::stops) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
