package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.keywright.application.BuildSubject;
import org.keywright.application.OpenKeymap;
import org.keywright.application.TreeBuildOrder;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code source-zip}: everything needed to build a keymap again without Keywright. */
@Command(
        name = "source-zip",
        description = "Write everything needed to build the firmware with make and a compiler.")
final class SourceZipCommand extends BoardCommand {

    @Parameters(
            arity = "1..2",
            paramLabel = "[KEYBOARD] KEYMAP",
            description = {
                "A keymap.json, for the built-in core.",
                "With --tree also a keyboard and the name of its keymap or a keymap.json: builds QMK's"
                        + " own firmware, because only then it is known what a build reads."
            })
    private List<String> words = List.of();

    @Option(names = "--zip", paramLabel = "KIND", description = ZipChoice.DESCRIPTION)
    private ZipChoice zip = ZipChoice.SMALL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write into (default: ${DEFAULT-VALUE}).",
            defaultValue = BuildCommand.DEFAULT_OUTPUT)
    private Path output = Path.of("");

    SourceZipCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        return words.size() == 2
                ? builtFromTree(words.get(0), words.get(1))
                : KeymapInput.reply(keywright(), Path.of(words.getFirst()), this::exported);
    }

    private Reply builtFromTree(String keyboard, String keymap) {
        Optional<Path> tree = keywright().trees().current().folder();
        if (tree.isEmpty()) {
            return Reply.of(List.of(BuildCommand.withoutTree()));
        }
        TreeBuildOrder order =
                new TreeBuildOrder(tree.get(), keyboard, keymap, output).with(zip.kinds());
        try (ProgressLine line = progress()) {
            BuildProgress listener =
                    new BuildProgress(
                            console(),
                            line,
                            BuildSubject.of(order),
                            "",
                            new BuildProgress.Wishes(json(), false));
            return strict(JobReply.awaited(keywright().builds().start(order, listener)));
        }
    }

    /** Without the zip, this command has not done what it was asked for. */
    private static Reply strict(Reply built) {
        List<Problem> problems =
                built.problems().stream()
                        .map(p -> p.code().startsWith("source-zip-") ? asError(p) : p)
                        .toList();
        return new Reply(built.lines(), built.members(), problems);
    }

    private static Problem asError(Problem problem) {
        return Problem.error(
                problem.code(), problem.location(), problem.message(), problem.advice());
    }

    private Reply exported(OpenKeymap opened) {
        Checked<Path> zip = keywright().builds().exportSourceZip(opened, opened.document(), output);
        return zip.value()
                .map(
                        path ->
                                new Reply(
                                        List.of("Source zip: " + path),
                                        members(path),
                                        zip.problems()))
                .orElseGet(() -> Reply.of(zip.problems()));
    }

    private static Value.Table members(Path path) {
        return Value.Table.empty().with("sourceZip", new Value.Text(path.toString()));
    }
}
