package org.keywright.cli;

import org.keywright.application.BoardOptions;
import org.keywright.application.OpenKeymap;
import org.keywright.option.OptionDescriptor;
import picocli.CommandLine.Command;

/** {@code options get}: one option of a keymap. */
@Command(name = "get", description = "Show one option: what it does, who says what, what it needs.")
final class OptionsGetCommand extends OneOptionCommand {

    OptionsGetCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer(OpenKeymap keymap, BoardOptions options, OptionDescriptor option) {
        return OptionReply.of(option, options, keymap.document().config());
    }
}
