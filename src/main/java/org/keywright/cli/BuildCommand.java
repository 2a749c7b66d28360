package org.keywright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keywright.application.BuildJob;
import org.keywright.application.BuildOrder;
import org.keywright.application.BuildResult;
import org.keywright.application.JobState;
import org.keywright.application.OpenKeymap;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code build}: a keymap in, a firmware file out. */
@Command(name = "build", description = "Build the firmware of a keymap.")
final class BuildCommand extends AnsweringCommand {

    static final String DEFAULT_OUTPUT = "keywright-output";

    @Parameters(paramLabel = "KEYMAP.json", description = "The keymap file.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write into (default: ${DEFAULT-VALUE}).",
            defaultValue = DEFAULT_OUTPUT)
    private Path output = Path.of("");

    @Option(names = "--no-zip", description = "Do not write the source zip.")
    private boolean noZip;

    BuildCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        Checked<OpenKeymap> keymap = keywright().keymaps().open(file);
        if (!keymap.good()) {
            return Reply.of(keymap.problems());
        }
        OpenKeymap opened = keymap.value().orElseThrow();
        try (ProgressLine progress = progress()) {
            BuildJob job =
                    keywright()
                            .builds()
                            .start(
                                    opened,
                                    opened.document(),
                                    new BuildOrder(output, !noZip),
                                    progress);
            return reply(keymap.problems(), awaited(job));
        }
    }

    /** Ctrl-C ends the compiler too and leaves no half-written file. */
    private static JobState awaited(BuildJob job) {
        Thread onInterrupt =
                new Thread(
                        () -> {
                            job.cancel();
                            job.await();
                        });
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        JobState end = job.await();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException alreadyShuttingDown) {
            return new JobState.Cancelled();
        }
        return end;
    }

    private static Reply reply(List<Problem> reading, JobState end) {
        return switch (end) {
            case JobState.Succeeded(BuildResult result, List<Problem> problems) ->
                    new Reply(lines(result), members(result), joined(reading, problems));
            case JobState.Failed(List<Problem> problems) -> Reply.of(joined(reading, problems));
            case JobState.Cancelled cancelled -> Reply.of(List.of(cancelledProblem()));
            case JobState.Queued queued -> throw new IllegalStateException("still queued");
            case JobState.Running running -> throw new IllegalStateException("still running");
        };
    }

    private static List<Problem> joined(List<Problem> first, List<Problem> second) {
        List<Problem> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Problem cancelledProblem() {
        return Problem.error(
                "build-cancelled",
                new Location.Everywhere(),
                "The build was cancelled.",
                "Start it again when you like.");
    }

    private static List<String> lines(BuildResult result) {
        List<String> lines = new ArrayList<>();
        lines.add("Firmware:   " + result.hex());
        lines.add("Binary:     " + result.bin());
        result.sourceZip().ifPresent(zip -> lines.add("Source zip: " + zip));
        lines.add("Metadata:   " + result.metadata());
        lines.add("SHA-256:    " + result.sha256());
        return lines;
    }

    private static Value.Table members(BuildResult result) {
        Value.Table table =
                Value.Table.empty()
                        .with("hex", new Value.Text(result.hex().toString()))
                        .with("bin", new Value.Text(result.bin().toString()))
                        .with("metadata", new Value.Text(result.metadata().toString()))
                        .with("sha256", new Value.Text(result.sha256()));
        return result.sourceZip()
                .map(zip -> table.with("sourceZip", new Value.Text(zip.toString())))
                .orElse(table);
    }
}
