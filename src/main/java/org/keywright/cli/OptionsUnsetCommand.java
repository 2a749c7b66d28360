package org.keywright.cli;

import org.keywright.application.BoardOptions;
import org.keywright.application.OpenKeymap;
import org.keywright.keymap.RemoveOption;
import org.keywright.option.OptionDescriptor;
import picocli.CommandLine.Command;

/** {@code options unset}: leaves an option to the keyboard. */
@Command(name = "unset", description = "Leave an option to the keyboard again, and write the file.")
final class OptionsUnsetCommand extends OneOptionCommand {

    OptionsUnsetCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer(OpenKeymap keymap, BoardOptions options, OptionDescriptor option) {
        return saved(keymap, options, option, new RemoveOption(option.path()));
    }
}
