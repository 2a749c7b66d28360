package org.keywright.build.toolchain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolCall;
import org.keywright.build.ToolOutput;
import org.keywright.build.Toolchain;
import org.keywright.build.Tools;

/**
 * The toolchains that were found, and the programs of this machine for everything else.
 *
 * @param toolchains the compiler first; their programs win over the machine's
 * @param folders where the others are looked for
 */
public record InstalledTools(List<Toolchain> toolchains, SearchPath folders) implements Tools {

    public InstalledTools {
        toolchains = List.copyOf(toolchains);
    }

    @Override
    public String version() {
        return toolchains.getFirst().version();
    }

    @Override
    public String identity() {
        return toolchains.getFirst().identity();
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

    /** What toolchains ask for are lists of folders. */
    private static String joined(String first, String second) {
        return first + File.pathSeparator + second;
    }

    private SearchPath path() {
        return new SearchPath(toolchains.stream().map(Toolchain::programs).toList()).then(folders);
    }

    private Map<String, String> variables(ToolCall call, SearchPath path) {
        Map<String, String> variables = new HashMap<>();
        for (Toolchain each : toolchains) {
            each.variables().forEach((k, v) -> variables.merge(k, v, InstalledTools::joined));
        }
        variables.putAll(call.variables());
        String text = path.text();
        variables.put("PATH", call.first().map(f -> joined(f.toString(), text)).orElse(text));
        for (String name : ToolProcess.SCRATCH) {
            variables.put(name, call.scratch().toAbsolutePath().toString());
        }
        return variables;
    }
}
