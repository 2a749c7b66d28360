package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.History;
import org.keywright.build.BuildRecord;
import org.keywright.option.Value;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code builds}: lists what was built, and groups what can be done with it. */
@Command(name = "builds", description = "List the builds of the past; see the commands for more.")
final class BuildsCommand extends AnsweringCommand {

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many, the newest (default: ${DEFAULT-VALUE}); 0 for all.",
            defaultValue = "20")
    private int limit;

    private BuildsCommand(Session session) {
        super(session);
    }

    /** The command with everything below it. */
    static CommandLine commandLine(Session session) {
        return new CommandLine(new BuildsCommand(session))
                .addSubcommand("list", new BuildsCommand(session))
                .addSubcommand(new BuildsShowCommand(session))
                .addSubcommand(new BuildsLogCommand(session))
                .addSubcommand(new BuildsCompareCommand(session))
                .addSubcommand(new BuildsExportCommand(session))
                .addSubcommand(new BuildsAgainCommand(session))
                .addSubcommand(new BuildsDeleteCommand(session));
    }

    @Override
    Reply answer() {
        History history = keywright().history();
        List<String> ids = history.ids();
        List<String> shown = limit > 0 ? ids.stream().limit(limit).toList() : ids;
        List<String> lines = new ArrayList<>();
        List<Value> builds = new ArrayList<>();
        for (String id : shown) {
            Optional<BuildRecord> record = history.find(id);
            lines.add(record.map(RecordReply::line).orElse(id + "  cannot be read"));
            record.map(RecordReply::members).ifPresent(builds::add);
        }
        long bytes = history.bytes();
        lines.add(
                ids.isEmpty()
                        ? "Nothing was built yet."
                        : "%d of %d builds; all take %s."
                                .formatted(shown.size(), ids.size(), RecordReply.size(bytes)));
        Value.Table members =
                Value.Table.empty()
                        .with("builds", new Value.Listing(builds))
                        .with("count", new Value.Whole(ids.size()))
                        .with("bytes", new Value.Whole(bytes));
        return new Reply(lines, members, List.of());
    }
}
