package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywright.application.Doctor.Finding;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;

/** {@code doctor}: what is installed, what is missing, how to mend it. */
@Command(name = "doctor", description = "Show what a build needs and whether it is there.")
final class DoctorCommand extends AnsweringCommand {

    DoctorCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        List<String> lines = new ArrayList<>();
        List<Value> findings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : keywright().doctor().examine()) {
            lines.add(
                    (finding.good() ? "ok       " : "missing  ")
                            + finding.name()
                            + ": "
                            + finding.found());
            findings.add(table(finding));
            if (!finding.good()) {
                problems.add(problem(finding));
            }
        }
        return new Reply(
                lines, Value.Table.empty().with("findings", new Value.Listing(findings)), problems);
    }

    private static Problem problem(Finding finding) {
        return Problem.error(
                "doctor-finding",
                new Location.Everywhere(),
                finding.name() + ": " + finding.found() + ".",
                finding.advice());
    }

    private static Value.Table table(Finding finding) {
        return Value.Table.empty()
                .with("name", new Value.Text(finding.name()))
                .with("good", new Value.Flag(finding.good()))
                .with("found", new Value.Text(finding.found()))
                .with("advice", new Value.Text(finding.advice()));
    }
}
