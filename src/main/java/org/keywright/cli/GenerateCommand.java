package org.keywright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code generate}: the C and make sources of a keymap or a keyboard. */
@Command(
        name = "generate",
        description = "Print or write the sources generated from a keymap or a keyboard.")
final class GenerateCommand extends BoardCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "KEYMAP.json", description = "The keymap file.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--keyboard",
            paramLabel = "BOARD",
            description = "Instead of a keymap: only the keyboard's own files.")
    private Optional<String> keyboard = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "NAME",
            description = "Only this file, such as keymap.c.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write into this folder instead of printing.")
    private Optional<Path> output = Optional.empty();

    GenerateCommand(Session session) {
        super(session);
    }

    @Override
    Reply answerFromTree() {
        if (file.isPresent() == keyboard.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "Give either a keymap file or --keyboard.");
        }
        return keyboard.isPresent()
                ? reply(ofKeyboard(keyboard.get()))
                : KeymapInput.reply(
                        keywright(),
                        file.orElseThrow(),
                        opened -> reply(keywright().builds().generate(opened.document())));
    }

    private Checked<SortedMap<String, String>> ofKeyboard(String id) {
        return keywright()
                .boards()
                .definition(id)
                .then(found -> keywright().builds().generate(found));
    }

    private Reply reply(Checked<SortedMap<String, String>> all) {
        Checked<SortedMap<String, String>> files = all.then(this::chosen);
        return files.value()
                .map(chosen -> reply(chosen, files.problems()))
                .orElseGet(() -> Reply.of(files.problems()));
    }

    private Checked<SortedMap<String, String>> chosen(SortedMap<String, String> all) {
        if (name.isEmpty()) {
            return Checked.of(all);
        }
        String text = all.get(name.get());
        return text == null
                ? Checked.failed(unknownFile(name.get(), all))
                : Checked.of(new TreeMap<>(java.util.Map.of(name.get(), text)));
    }

    private static Problem unknownFile(String name, SortedMap<String, String> all) {
        return Problem.error(
                "no-such-generated-file",
                new Location.InFile(name),
                "No file of that name is generated.",
                "There are: " + String.join(", ", all.keySet()) + ".");
    }

    private Reply reply(SortedMap<String, String> files, List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        Value.Table texts = Value.Table.empty();
        for (var file : files.entrySet()) {
            texts = texts.with(file.getKey(), new Value.Text(file.getValue()));
            if (output.isEmpty()) {
                lines.addAll(shown(file.getKey(), file.getValue()));
            }
        }
        if (output.isPresent()) {
            List<Path> written = keywright().builds().write(files, output.get());
            written.forEach(path -> lines.add(path.toString()));
        }
        return new Reply(lines, Value.Table.empty().with("files", texts), problems);
    }

    /** One file alone is printed bare, so that it can be piped. */
    private List<String> shown(String path, String text) {
        List<String> lines = new ArrayList<>();
        if (name.isEmpty()) {
            lines.add("==> " + path + " <==");
        }
        lines.addAll(Arrays.asList(text.stripTrailing().split("\n", -1)));
        return lines;
    }
}
