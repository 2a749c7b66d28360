package org.keywright.application;

import java.util.stream.Collectors;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** The program's own tables: a problem in them is not the user's to mend. */
final class OwnData {

    private OwnData() {}

    static <T> T good(Checked<T> read) {
        if (!read.good()) {
            throw new IncompleteProgramException(
                    read.problems().stream()
                            .map(Problem::describe)
                            .collect(Collectors.joining("; ")));
        }
        return read.value().orElseThrow();
    }
}
