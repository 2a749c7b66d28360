package org.keywright.cli;

import java.nio.file.Path;
import java.util.List;
import org.keywright.build.BuildRecord;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code builds export}. */
@Command(name = "export", description = "Copy firmware, project and log of a build into a folder.")
final class BuildsExportCommand extends OneBuildCommand {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write into.",
            required = true)
    private Path output = Path.of("");

    BuildsExportCommand(Session session) {
        super(session);
    }

    @Override
    Reply answer(BuildRecord record) {
        Checked<List<Path>> written = keywright().history().export(record, output);
        List<String> files =
                written.value().orElse(List.of()).stream().map(Path::toString).toList();
        return new Reply(
                files, Value.Table.empty().with("files", Value.texts(files)), written.problems());
    }
}
