package org.keywright.cli;

import org.keywright.build.BuildRecord;
import org.keywright.problem.Checked;
import picocli.CommandLine.Parameters;

/** A command about one build of the history. */
abstract class OneBuildCommand extends AnsweringCommand {

    @Parameters(
            paramLabel = "ID",
            description = "A build's name, the beginning of it or of its hash, or \"last\".")
    private String id = "";

    OneBuildCommand(Session session) {
        super(session);
    }

    /** Answers about the build that was meant. */
    abstract Reply answer(BuildRecord record);

    @Override
    final Reply answer() {
        Checked<BuildRecord> record = keywright().history().named(id);
        return record.value().map(this::answer).orElseGet(() -> Reply.of(record.problems()));
    }
}
