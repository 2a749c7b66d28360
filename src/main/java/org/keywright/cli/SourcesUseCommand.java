package org.keywright.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sources use}. */
@Command(
        name = "use",
        description =
                "Build a keymap from a source, at the version it has now, until told otherwise.")
final class SourcesUseCommand extends AnsweringCommand {

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = {
                "Which source, or NAME@ID for one of its versions;",
                "built-in for none."
            })
    private String name = "";

    @Parameters(index = "1", paramLabel = "KEYMAP.json", description = "Which keymap.")
    private Path keymap = Path.of("");

    SourcesUseCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        if (name.equals("built-in")) {
            keywright().sources().unpin(keymap);
            return new Reply(
                    java.util.List.of("It is built with the built-in core again."),
                    org.keywright.option.Value.Table.empty(),
                    java.util.List.of());
        }
        return SourcesReply.of(keywright().sources().pin(keymap, name));
    }
}
