package org.keywright.cli;

import java.util.List;
import java.util.Locale;
import org.keywright.application.LogText;
import org.keywright.build.BuildRecord;
import org.keywright.build.LogLine;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code builds log}. */
@Command(name = "log", description = "Print what a build said.")
final class BuildsLogCommand extends OneBuildCommand {

    @Option(
            names = {"-v", "--verbose"},
            description = "With every command as a shell would take it.")
    private boolean verbose;

    BuildsLogCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer(BuildRecord record) {
        Checked<List<LogLine>> log = keywright().history().log(record);
        List<LogLine> lines =
                log.value().orElse(List.of()).stream()
                        .filter(line -> verbose || line.kind() != LogLine.Kind.COMMAND)
                        .toList();
        List<Value> members = lines.stream().map(BuildsLogCommand::member).toList();
        return new Reply(
                lines.stream().map(LogText::of).toList(),
                Value.Table.empty().with("log", new Value.Listing(members)),
                log.problems());
    }

    private static Value member(LogLine line) {
        return Value.Table.empty()
                .with("milliseconds", new Value.Whole(line.at().toMillis()))
                .with("kind", new Value.Text(line.kind().name().toLowerCase(Locale.ROOT)))
                .with("origin", new Value.Text(line.origin()))
                .with("text", new Value.Text(line.text()));
    }
}
