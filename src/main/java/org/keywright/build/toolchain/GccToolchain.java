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
 * A GCC that was found to work.
 *
 * @param driver the compiler driver
 * @param environment the variables it needs
 * @param version for people
 * @param identity for the cache
 */
record GccToolchain(Path driver, Map<String, String> environment, String version, String identity)
        implements Toolchain {

    GccToolchain {
        environment = Map.copyOf(environment);
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
        return ToolProcess.run(command, folder, environment, cancellation, line -> {});
    }
}
