package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.application.BoardOptions;
import org.keywright.application.OpenKeymap;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code options list}: the options of a keymap. */
@Command(
        name = "list",
        description = "List the options that a keymap may set; a star marks those that it sets.")
final class OptionsListCommand extends KeymapOptionsCommand {

    @Parameters(
            index = "1..*",
            paramLabel = "WORD",
            description = "Only options with these words in title, path, name in C or help.")
    private List<String> words = List.of();

    @Option(names = "--changed", description = "Only what the keymap sets.")
    private boolean changed;

    @Option(names = "--group", paramLabel = "GROUP", description = "Only one group: tapping.")
    private Optional<String> group = Optional.empty();

    OptionsListCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer(OpenKeymap keymap, BoardOptions options) {
        Value.Table config = keymap.document().config();
        List<OptionDescriptor> found =
                words.isEmpty()
                        ? options.book().options()
                        : options.book().search(String.join(" ", words));
        List<String> lines = new ArrayList<>();
        List<Value> members = new ArrayList<>();
        for (OptionDescriptor option : found) {
            if (group.orElse(option.place().group()).equals(option.place().group())
                    && (!changed || options.standing(option, config).changed())) {
                lines.add(OptionReply.line(option, options, config));
                members.add(OptionReply.members(option, options, config));
            }
        }
        return new Reply(
                lines.isEmpty() ? List.of("No option is like that.") : lines,
                Value.Table.empty().with("options", new Value.Listing(members)),
                List.of());
    }
}
