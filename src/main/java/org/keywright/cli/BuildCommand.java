package org.keywright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.BuildJob;
import org.keywright.application.BuildOrder;
import org.keywright.application.BuildSubject;
import org.keywright.application.JobListener;
import org.keywright.application.OpenKeymap;
import org.keywright.application.TreeBuildOrder;
import org.keywright.build.BuildTarget;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code build}: a keymap in, a firmware file out. */
@Command(name = "build", description = "Build the firmware of a keymap.")
final class BuildCommand extends BoardCommand {

    static final String DEFAULT_OUTPUT = "keywright-output";

    @Parameters(
            arity = "1..*",
            paramLabel = "[KEYBOARD] KEYMAP",
            description = {
                "A keymap.json, built with the built-in core; or several, built one after the other.",
                "With --tree also a keyboard and the name of its keymap or a keymap.json: builds QMK's"
                        + " own firmware from the tree, which runs the tree's makefiles; or both in"
                        + " QMK's own spelling, KEYBOARD:KEYMAP or KEYBOARD:KEYMAP:TARGET."
            })
    private List<String> words = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write into (default: ${DEFAULT-VALUE}).",
            defaultValue = DEFAULT_OUTPUT)
    private Path output = Path.of("");

    @Option(
            names = "--converter",
            paramLabel = "NAME",
            description = "With --tree: build for another controller, by QMK's name of it.")
    private Optional<String> converter = Optional.empty();

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            description =
                    "With --tree: firmware, or also its bootloader, or production: both in one file, for"
                            + " an empty chip (default: firmware).")
    private Optional<BuildTarget> target = Optional.empty();

    @Option(names = "--no-zip", description = "Do not write the source zip.")
    private boolean noZip;

    @Option(names = "--zip", paramLabel = "KIND", description = ZipChoice.DESCRIPTION)
    private ZipChoice zip = ZipChoice.SMALL;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show the log, with every command as a shell would take it.")
    private boolean verbose;

    @Spec private CommandSpec spec = CommandSpec.create();

    BuildCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        if (words.size() > 1 && words.stream().allMatch(word -> word.endsWith(".json"))) {
            return several(words.stream().map(Path::of).toList());
        }
        if (words.size() > 2) {
            throw wrong("Several files must all end in .json: " + words);
        }
        if (words.size() == 2) {
            return builtFromTree(words.get(0), words.get(1), Optional.empty());
        }
        Optional<FirmwareWord> whole = FirmwareWord.find(words.getFirst());
        whole.flatMap(FirmwareWord::unknown)
                .ifPresent(
                        unknown -> {
                            throw wrong("There is no target " + unknown + ".");
                        });
        if (whole.isPresent()) {
            return builtFromTree(
                    whole.get().keyboard(), whole.get().keymap(), whole.get().target());
        }
        Path keymap = Path.of(words.getFirst());
        Optional<String> pin = treeNamed() ? Optional.empty() : keywright().sources().pinOf(keymap);
        return pin.map(source -> builtFromPin(source, keymap)).orElseGet(() -> ofCore(keymap));
    }

    /** A keymap that is pinned to a source says itself which keyboard it is for. */
    private Reply builtFromPin(String pin, Path keymap) {
        Checked<OpenKeymap> opened = named(pin).then(tree -> keywright().keymaps().open(keymap));
        return opened.good()
                ? builtFromTree(
                        opened.value().orElseThrow().document().keyboard(),
                        keymap.toString(),
                        Optional.empty())
                : Reply.of(opened.problems());
    }

    private Reply ofCore(Path keymap) {
        Reply reply = KeymapInput.reply(keywright(), keymap, this::built);
        return SizeAdvice.in(reply, List.of(keymap.toString()));
    }

    private Reply built(OpenKeymap opened) {
        refuseTarget();
        List<Problem> noticed = keywright().keymaps().problems(opened.document());
        try (ProgressLine line = progress()) {
            return JobReply.awaited(started(opened, line, "")).after(noticed);
        }
    }

    /** The built-in core is built for a bootloader that is there already. */
    private void refuseTarget() {
        if (target.isPresent()) {
            throw wrong("--target needs --tree, a keyboard and a keymap.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Reply several(List<Path> files) {
        refuseTarget();
        try (ProgressLine line = progress()) {
            return new SeveralBuilds(keywright(), (opened, prefix) -> started(opened, line, prefix))
                    .build(files);
        }
    }

    private BuildJob started(OpenKeymap opened, ProgressLine line, String prefix) {
        BuildOrder order = new BuildOrder(output, zips() != ZipChoice.NONE);
        BuildSubject subject = BuildSubject.of(opened);
        JobListener listener = listener(line, subject, prefix);
        return keywright().builds().start(opened, opened.document(), order, listener);
    }

    private JobListener listener(ProgressLine line, BuildSubject subject, String prefix) {
        BuildProgress.Wishes wishes = new BuildProgress.Wishes(json(), verbose);
        return new BuildProgress(console(), line, subject, prefix, wishes);
    }

    private ZipChoice zips() {
        return noZip ? ZipChoice.NONE : zip;
    }

    private Reply builtFromTree(String keyboard, String keymap, Optional<BuildTarget> written) {
        Optional<Path> tree = keywright().trees().current().folder();
        if (tree.isEmpty()) {
            return Reply.of(List.of(withoutTree()));
        }
        TreeBuildOrder order =
                new TreeBuildOrder(tree.get(), keyboard, keymap, output)
                        .with(converter)
                        .with(target.or(() -> written).orElse(BuildTarget.FIRMWARE))
                        .with(zips().kinds());
        try (ProgressLine line = progress()) {
            JobListener listener = listener(line, BuildSubject.of(order), "");
            Reply reply = JobReply.awaited(keywright().builds().start(order, listener));
            return SizeAdvice.in(reply, sizeWords(tree.get(), keyboard, keymap));
        }
    }

    private List<String> sizeWords(Path tree, String keyboard, String keymap) {
        List<String> words = new ArrayList<>(List.of("--tree", tree.toString(), keyboard, keymap));
        converter.ifPresent(name -> words.addAll(List.of("--converter", name)));
        return words;
    }

    static Problem withoutTree() {
        return Problem.error(
                "firmware-tree-needed",
                new Location.Everywhere(),
                "A keyboard and a keymap's name are built from a QMK source tree.",
                "Give --tree DIR, or the path of one keymap.json alone.");
    }
}
