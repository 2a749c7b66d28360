package org.keywright.bench.guest;

import java.nio.file.Path;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.flash.protocol.Protocols;

/**
 * The program as it is, with its own way to the kernel's devices.
 *
 * @param program opened with the folders of the user that runs it below the temporary folder
 */
record Workbench(Keywright program) implements AutoCloseable {

    static Workbench open() {
        Path own = Path.of("/tmp/keywright-bench-" + System.getProperty("user.name"));
        Home home = new Home(Path.of(System.getProperty(Home.PROPERTY, "")).toAbsolutePath());
        return new Workbench(Keywright.open(home, UserFolders.below(own)));
    }

    /** Flashes by the program's bus and table. */
    Attempt attempt() {
        return new Attempt(
                program.devices().bus(), Protocols.all(), program.devices().recognition());
    }

    @Override
    public void close() {
        program.close();
    }
}
