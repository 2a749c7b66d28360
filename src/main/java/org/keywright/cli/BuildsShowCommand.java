package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.build.BuildRecord;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;

/** {@code builds show}. */
@Command(name = "show", description = "Show everything that is kept of a build.")
final class BuildsShowCommand extends OneBuildCommand {

    BuildsShowCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer(BuildRecord record) {
        Checked<Path> file =
                record.firmware().isPresent()
                        ? keywright().history().flashable(record)
                        : Checked.of(Path.of(""), List.of());
        Optional<Path> flashable = record.firmware().isPresent() ? file.value() : Optional.empty();
        Value.Table members = RecordReply.members(record);
        return new Reply(
                RecordReply.lines(record, flashable),
                flashable
                        .map(path -> members.with("flashable", new Value.Text(path.toString())))
                        .orElse(members)
                        .with("said", said(record)),
                file.problems());
    }

    private static Value said(BuildRecord record) {
        return new Value.Listing(record.problems().stream().<Value>map(Printer::table).toList());
    }
}
