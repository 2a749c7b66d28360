package org.keywright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.BuildJob;
import org.keywright.build.BuildRecord;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code builds again}. */
@Command(
        name = "again",
        description = "Build the same project again, and say whether the same bytes come of it.")
final class BuildsAgainCommand extends OneBuildCommand {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write into (default: ${DEFAULT-VALUE}).",
            defaultValue = BuildCommand.DEFAULT_OUTPUT)
    private Path output = Path.of("");

    BuildsAgainCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer(BuildRecord record) {
        try (ProgressLine progress = progress()) {
            Checked<BuildJob> job = keywright().builds().again(record, output, progress);
            return job.value()
                    .map(started -> compared(record, started).after(job.problems()))
                    .orElseGet(() -> Reply.of(job.problems()));
        }
    }

    private Reply compared(BuildRecord record, BuildJob job) {
        Reply reply = JobReply.awaited(job);
        Optional<String> then = record.firmware().map(BuildRecord.Firmware::sha256);
        Optional<String> now = reply.members().findText("sha256");
        if (now.isEmpty() || then.isEmpty()) {
            return reply;
        }
        boolean same = now.equals(then);
        List<String> lines = new ArrayList<>(reply.lines());
        List<Problem> problems = new ArrayList<>(reply.problems());
        if (same) {
            lines.add("The same bytes as " + record.id() + ".");
        } else {
            problems.add(other(record, then.get()));
        }
        return new Reply(lines, reply.members().with("same", new Value.Flag(same)), problems);
    }

    private static Problem other(BuildRecord record, String then) {
        return Problem.warning(
                "other-bytes",
                new Location.InFile(record.id()),
                "The firmware is not the same as then, which had the SHA-256 " + then + ".",
                "Compare tree, compiler and version: keywright builds show " + record.id());
    }
}
