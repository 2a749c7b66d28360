package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.History;
import org.keywright.application.RecordDifference;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildRecord.Firmware;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code builds compare}. */
@Command(
        name = "compare",
        description = "Show what changed from one build to another: keys, options, sources, size.")
final class BuildsCompareCommand extends AnsweringCommand {

    private static final int LONGEST = 60;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "A build's name, the beginning of it or of its hash, or \"last\".")
    private String before = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "AFTER",
            description = "Another one (default: ${DEFAULT-VALUE}).",
            defaultValue = History.LAST)
    private String after = "";

    BuildsCompareCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        Checked<BuildRecord> then = keywright().history().named(before);
        Checked<BuildRecord> now = keywright().history().named(after);
        List<Problem> problems = new ArrayList<>(then.problems());
        problems.addAll(now.problems());
        return then.good() && now.good()
                ? compared(then.value().orElseThrow(), now.value().orElseThrow())
                : Reply.of(problems);
    }

    private Reply compared(BuildRecord then, BuildRecord now) {
        Checked<List<RecordDifference>> found = keywright().history().compare(then, now);
        List<RecordDifference> differences = found.value().orElse(List.of());
        boolean same = same(then, now);
        List<String> lines = new ArrayList<>();
        lines.add("Before:  " + RecordReply.line(then));
        lines.add("After:   " + RecordReply.line(now));
        differences.forEach(difference -> lines.add(line(difference)));
        lines.add(verdict(differences, same));
        Value.Table members =
                Value.Table.empty()
                        .with("before", RecordReply.members(then))
                        .with("after", RecordReply.members(now))
                        .with("same", new Value.Flag(same))
                        .with(
                                "differences",
                                new Value.Listing(
                                        differences.stream()
                                                .<Value>map(BuildsCompareCommand::member)
                                                .toList()));
        return new Reply(lines, members, found.problems());
    }

    private static boolean same(BuildRecord then, BuildRecord now) {
        Optional<String> hash = now.firmware().map(Firmware::sha256);
        return hash.isPresent() && hash.equals(then.firmware().map(Firmware::sha256));
    }

    private static String line(RecordDifference difference) {
        return "%-18s %s -> %s"
                .formatted(
                        difference.what() + ":",
                        brief(difference.before()),
                        brief(difference.after()));
    }

    private static String brief(Optional<String> text) {
        return text.map(t -> t.length() > LONGEST ? t.substring(0, LONGEST) + "..." : t)
                .orElse("(none)");
    }

    private static String verdict(List<RecordDifference> differences, boolean same) {
        if (same) {
            return "The firmware is the same, byte for byte.";
        }
        return differences.isEmpty()
                ? "Nothing differs."
                : "%d differences.".formatted(differences.size());
    }

    private static Value member(RecordDifference difference) {
        Value.Table member = Value.Table.empty().with("what", new Value.Text(difference.what()));
        if (difference.before().isPresent()) {
            member = member.with("before", new Value.Text(difference.before().get()));
        }
        return difference.after().isPresent()
                ? member.with("after", new Value.Text(difference.after().get()))
                : member;
    }
}
