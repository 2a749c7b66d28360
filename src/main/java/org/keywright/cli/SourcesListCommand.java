package org.keywright.cli;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.keywright.application.FirmwareSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sources list}. */
@Command(name = "list", description = "Show the firmware sources and their versions.")
final class SourcesListCommand extends AnsweringCommand {

    @Option(names = "--size", description = "Say also how much of the disk each of them takes.")
    private boolean size;

    SourcesListCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer() {
        List<FirmwareSource> sources = keywright().sources().list();
        Reply reply = SourcesReply.of(sources);
        if (!size) {
            return reply;
        }
        List<String> lines = new ArrayList<>(reply.lines());
        for (FirmwareSource source : sources) {
            long megabytes = keywright().sources().diskUse(source) / 1_000_000;
            lines.add(
                    source.name()
                            + " takes "
                            + NumberFormat.getIntegerInstance(Locale.UK).format(megabytes)
                            + " MB");
        }
        return new Reply(lines, reply.members(), reply.problems());
    }
}
