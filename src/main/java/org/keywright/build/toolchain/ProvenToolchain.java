package org.keywright.build.toolchain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolOutput;
import org.keywright.build.Toolchain;

/**
 * A toolchain that was found to work.
 *
 * @param driver the program that stands for all
 * @param variables the variables its programs need
 * @param version for people
 * @param identity for the cache
 */
record ProvenToolchain(Path driver, Map<String, String> variables, String version, String identity)
        implements Toolchain {

    ProvenToolchain {
        variables = Map.copyOf(variables);
    }

    @Override
    public Path programs() {
        return driver.toAbsolutePath().getParent();
    }

    @Override
    public ToolOutput run(List<String> arguments, Path folder, Cancellation cancellation)
            throws IOException, BuildStoppedException {
        List<String> command = new ArrayList<>();
        command.add(driver.toString());
        command.addAll(arguments);
        return ToolProcess.run(command, folder, variables, cancellation, line -> {});
    }
}
