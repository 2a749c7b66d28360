package org.keywright.cli;

import org.keywright.application.BoardOptions;
import org.keywright.application.OpenKeymap;
import org.keywright.keymap.SetOption;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code options set}: gives an option a value. */
@Command(name = "set", description = "Give an option a value in this keymap, and write the file.")
final class OptionsSetCommand extends OneOptionCommand {

    @Parameters(
            index = "2",
            paramLabel = "VALUE",
            description = "As in the window: true, 150, \"B1, B2\", or JSON.")
    private String value = "";

    OptionsSetCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer(OpenKeymap keymap, BoardOptions options, OptionDescriptor option) {
        Checked<Value> read = options.read(option, value, keymap.document().config());
        return read.value()
                .map(v -> saved(keymap, options, option, new SetOption(option.path(), v)))
                .orElseGet(() -> Reply.of(read.problems()));
    }
}
