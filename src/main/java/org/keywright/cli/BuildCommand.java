package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.BuildJob;
import org.keywright.application.BuildOrder;
import org.keywright.application.OpenKeymap;
import org.keywright.application.TreeBuildOrder;
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

    @Parameters(
            arity = "1..2",
            paramLabel = "[KEYBOARD] KEYMAP",
            description = {
                "A keymap.json, built with the built-in core.",
                "With --tree also a keyboard and the name of its keymap or a keymap.json: builds QMK's"
                        + " own firmware from the tree, which runs the tree's makefiles."
            })
    private List<String> words = List.of();

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
        return words.size() == 2
                ? builtFromTree(words.get(0), words.get(1))
                : KeymapInput.reply(keywright(), Path.of(words.getFirst()), this::built);
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

    private Reply builtFromTree(String keyboard, String keymap) {
        Optional<Path> tree = keywright().trees().current().folder();
        if (tree.isEmpty()) {
            return Reply.of(List.of(withoutTree()));
        }
        TreeBuildOrder order = new TreeBuildOrder(tree.get(), keyboard, keymap, output);
        try (ProgressLine progress = progress()) {
            return reply(awaited(keywright().builds().start(order, progress)));
        }
    }

    static Problem withoutTree() {
        return Problem.error(
                "firmware-tree-needed",
                new Location.Everywhere(),
                "A keyboard and a keymap's name are built from a QMK source tree.",
                "Give --tree DIR, or the path of one keymap.json alone.");
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
