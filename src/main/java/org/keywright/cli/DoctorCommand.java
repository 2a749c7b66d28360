package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywright.application.Doctor.Finding;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;

/** {@code doctor}: what is installed, what is missing, how to mend it. */
@Command(
        name = "doctor",
        description = "Show what a build needs, and try every part of the toolchains.")
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
            lines.add(line(finding));
            findings.add(table(finding));
            if (!finding.good()) {
                problems.add(problem(finding));
            }
        }
        return new Reply(
                lines, Value.Table.empty().with("findings", new Value.Listing(findings)), problems);
    }

    private static String line(Finding finding) {
        String took =
                finding.took().isZero() ? "" : " (%d ms)".formatted(finding.took().toMillis());
        return (finding.good() ? Printer.GOOD : Printer.BAD)
                + finding.name()
                + ": "
                + finding.found()
                + took;
    }

    private static Problem problem(Finding finding) {
        String message = finding.name() + ": " + finding.found() + ".";
        return finding.needed()
                ? Problem.error(
                        "doctor-finding", new Location.Everywhere(), message, finding.advice())
                : Problem.warning(
                        "doctor-finding", new Location.Everywhere(), message, finding.advice());
    }

    private static Value.Table table(Finding finding) {
        return Value.Table.empty()
                .with("name", new Value.Text(finding.name()))
                .with("good", new Value.Flag(finding.good()))
                .with("found", new Value.Text(finding.found()))
                .with("milliseconds", new Value.Whole(finding.took().toMillis()))
                .with("advice", new Value.Text(finding.advice()));
    }
}
