package org.keywright.cli;

import java.util.List;
import org.keywright.application.BoardOptions;
import org.keywright.application.OpenKeymap;
import org.keywright.keymap.Edit;
import org.keywright.option.OptionDescriptor;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import picocli.CommandLine.Parameters;

/** A command about one option of a keymap. */
abstract class OneOptionCommand extends KeymapOptionsCommand {

    @Parameters(
            index = "1",
            paramLabel = "OPTION",
            description = "An option by its path or name in C: tapping.term, TAPPING_TERM.")
    private String name = "";

    OneOptionCommand(Session session) {
        super(session);
    }

    /** Answers about the option that was meant. */
    abstract Reply answer(OpenKeymap keymap, BoardOptions options, OptionDescriptor option);

    @Override
    final Reply answer(OpenKeymap keymap, BoardOptions options) {
        return options.book()
                .find(name)
                .map(option -> answer(keymap, options, option))
                .orElseGet(() -> Reply.of(List.of(unknown(options))));
    }

    /** Makes a change and writes the file. */
    final Reply saved(OpenKeymap keymap, BoardOptions options, OptionDescriptor option, Edit edit) {
        OpenKeymap after =
                keywright().keymaps().save(keymap, edit.applyTo(keymap.document()), file());
        return OptionReply.of(option, options, after.document().config());
    }

    private Problem unknown(BoardOptions options) {
        List<String> close =
                options.book().search(name.replace('_', ' ').replace('.', ' ')).stream()
                        .limit(3)
                        .map(option -> option.path().toString())
                        .toList();
        return Problem.error(
                "unknown-option",
                new Location.OnOption(name),
                "There is no option of that name.",
                close.isEmpty()
                        ? "List them with: keywright options list."
                        : "Did you mean " + String.join(", ", close) + "?");
    }
}
