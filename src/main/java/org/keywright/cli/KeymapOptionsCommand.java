package org.keywright.cli;

import java.nio.file.Path;
import org.keywright.application.BoardOptions;
import org.keywright.application.OpenKeymap;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.problem.Checked;
import picocli.CommandLine.Parameters;

/** A command about the options of a keymap. */
abstract class KeymapOptionsCommand extends BoardCommand {

    @Parameters(index = "0", paramLabel = "KEYMAP.json", description = "The keymap file.")
    private Path file = Path.of("");

    KeymapOptionsCommand(Session session) {
        super(session);
    }

    /** Answers about a keymap and the options of its keyboard. */
    abstract Reply answer(OpenKeymap keymap, BoardOptions options);

    final Path file() {
        return file;
    }

    @Override
    final Reply answerFromTree() {
        return KeymapInput.reply(keywright(), file, this::withOptions);
    }

    private Reply withOptions(OpenKeymap keymap) {
        Checked<KeyboardDefinition> keyboard =
                keywright().boards().definition(keymap.document().keyboard());
        return keyboard.value()
                .map(known -> answer(keymap, keywright().options().of(known)))
                .orElseGet(() -> Reply.of(keyboard.problems()));
    }
}
