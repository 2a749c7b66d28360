package org.keywright.build.toolchain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolCall;
import org.keywright.build.ToolOutput;
import org.keywright.build.Toolchain;
import org.keywright.build.Tools;

/**
 * The compiler that was found, and the programs of this machine for everything else.
 *
 * @param toolchain its programs come first
 * @param folders where the others are looked for
 */
public record InstalledTools(Toolchain toolchain, SearchPath folders) implements Tools {

    @Override
    public String version() {
        return toolchain.version();
    }

    @Override
    public String identity() {
        return toolchain.identity();
    }

    @Override
    public ToolOutput run(ToolCall call, Path folder, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        SearchPath path = path();
        String name = call.words().getFirst();
        Optional<Path> program =
                name.matches("[A-Za-z0-9._+-]+") ? path.find(name) : Optional.empty();
        if (program.isEmpty()) {
            throw new ToolchainUnavailableException("there is no program called " + name);
        }
        List<String> command = new ArrayList<>(call.words());
        command.set(0, program.get().toString());
        return ToolProcess.run(command, folder, variables(call, path), cancellation, line -> {});
    }

    private SearchPath path() {
        List<Path> all = new ArrayList<>();
        all.add(toolchain.programs());
        all.addAll(folders.folders());
        return new SearchPath(all);
    }

    private static Map<String, String> variables(ToolCall call, SearchPath path) {
        Map<String, String> variables = new HashMap<>(call.variables());
        variables.put(
                "PATH",
                path.folders().stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        for (String name : ToolProcess.SCRATCH) {
            variables.put(name, call.scratch().toAbsolutePath().toString());
        }
        return variables;
    }
}
