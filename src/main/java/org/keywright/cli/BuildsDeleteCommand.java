package org.keywright.cli;

import java.util.ArrayList;
import java.util.List;
import org.keywright.application.History;
import org.keywright.option.Value;
import org.keywright.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code builds delete}: the only thing that ever takes a build out of the history. */
@Command(name = "delete", description = "Delete builds of the past for good.")
final class BuildsDeleteCommand extends AnsweringCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "ID", description = "The builds, as list shows them.")
    private List<String> ids = List.of();

    @Option(
            names = "--all-but",
            paramLabel = "N",
            description = "Delete all builds but the N newest.",
            defaultValue = "-1")
    private int allBut;

    BuildsDeleteCommand(Session session) {
        super(session);
    }

    /** Either all are deleted that were named, or none. */
    @Override
    Reply answer() {
        if (ids.isEmpty() == allBut < 0) {
            throw new ParameterException(
                    spec.commandLine(), "Name builds, or say --all-but N; not both.");
        }
        History history = keywright().history();
        if (allBut >= 0) {
            return reply(history.deleteAllBut(allBut));
        }
        List<String> named = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String id : ids) {
            // A damaged record cannot be read, but it can be deleted by its whole name.
            if (history.ids().contains(id)) {
                named.add(id);
                continue;
            }
            var record = history.named(id);
            problems.addAll(record.problems());
            record.value().ifPresent(found -> named.add(found.id()));
        }
        if (!problems.isEmpty()) {
            return Reply.of(problems);
        }
        history.delete(named);
        return reply(named);
    }

    private static Reply reply(List<String> deleted) {
        String line =
                switch (deleted.size()) {
                    case 0 -> "There was nothing to delete.";
                    case 1 -> "Deleted " + deleted.getFirst() + ".";
                    default -> "Deleted %d builds.".formatted(deleted.size());
                };
        return new Reply(
                List.of(line),
                Value.Table.empty().with("deleted", Value.texts(deleted)),
                List.of());
    }
}
