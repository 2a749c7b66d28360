package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import org.keywright.application.BuildJob;
import org.keywright.application.BuildOrder;
import org.keywright.application.OpenKeymap;
import org.keywright.build.BuildResult;
import org.keywright.build.JobState;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code build}: a keymap in, a firmware file out. */
@Command(name = "build", description = "Build the firmware of a keymap.")
final class BuildCommand extends BoardCommand {

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
    Reply answerFromTree() {
        return KeymapInput.reply(keywright(), file, this::built);
    }

    private Reply built(OpenKeymap opened) {
        BuildOrder order = new BuildOrder(output, !noZip);
        List<Problem> noticed = keywright().keymaps().problems(opened.document());
        try (ProgressLine progress = progress()) {
            return reply(
                            awaited(
                                    keywright()
                                            .builds()
                                            .start(opened, opened.document(), order, progress)))
                    .after(noticed);
        }
    }

    /** Ctrl-C ends the compiler too and leaves no half-written file. */
    private static JobState.Ended awaited(BuildJob job) {
        try (OnInterrupt _ = new OnInterrupt(job::cancel)) {
            return job.await();
        }
    }

    private static Reply reply(JobState.Ended end) {
        return switch (end) {
            case JobState.Succeeded(BuildResult result) ->
                    new Reply(
                            BuildReport.lines(result),
                            BuildReport.members(result),
                            result.warnings());
            case JobState.Failed(List<Problem> problems) -> Reply.of(problems);
            case JobState.Cancelled cancelled -> Reply.of(List.of(cancelledProblem()));
        };
    }

    private static Problem cancelledProblem() {
        return Problem.error(
                "build-cancelled",
                new Location.Everywhere(),
                "The build was cancelled.",
                "Start it again when you like.");
    }
}
