package org.keywright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keywright.application.TreeReport;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What is said about work on every keyboard of a tree. */
final class TreeReportReply {

    /** Of one keyboard; the rest is often the same again. */
    private static final int MOST = 3;

    private TreeReportReply() {}

    static Reply of(TreeReport report) {
        List<String> lines = new ArrayList<>();
        report.problems().forEach((id, problems) -> lines.addAll(errors(id, problems)));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%d of %d keyboards, %d files written, %d unchanged, %.2f s",
                        report.good(),
                        report.keyboards(),
                        report.written(),
                        report.unchanged(),
                        seconds(report)));
        return new Reply(lines, members(report), summary(report));
    }

    private static List<String> errors(String id, List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        List<Problem> errors = problems.stream().filter(Problem::stops).toList();
        errors.stream().limit(MOST).forEach(p -> lines.add(id + ": " + p.describe()));
        if (errors.size() > MOST) {
            lines.add(id + ": and " + (errors.size() - MOST) + " more");
        }
        return lines;
    }

    private static double seconds(TreeReport report) {
        return report.duration().toMillis() / 1000.0;
    }

    private static List<Problem> summary(TreeReport report) {
        int bad = report.keyboards() - report.good();
        return bad == 0
                ? List.of()
                : List.of(
                        Problem.error(
                                "keyboards-with-errors",
                                new Location.Everywhere(),
                                bad
                                        + " of "
                                        + report.keyboards()
                                        + " keyboards have errors; their files are missing or not"
                                        + " to be trusted.",
                                "See what is said about each of them."));
    }

    private static Value.Table members(TreeReport report) {
        Map<String, Value> all = new LinkedHashMap<>();
        for (Map.Entry<String, List<Problem>> one : report.problems().entrySet()) {
            all.put(
                    one.getKey(),
                    new Value.Listing(
                            one.getValue().stream().map(p -> (Value) Printer.table(p)).toList()));
        }
        return Value.Table.empty()
                .with("keyboards", new Value.Whole(report.keyboards()))
                .with("good", new Value.Whole(report.good()))
                .with("written", new Value.Whole(report.written()))
                .with("unchanged", new Value.Whole(report.unchanged()))
                .with("seconds", new Value.Decimal(seconds(report)))
                .with("problemsByKeyboard", new Value.Table(all));
    }
}
