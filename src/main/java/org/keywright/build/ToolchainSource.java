package org.keywright.build;

import java.io.IOException;

/** Where a build gets its compiler from. */
@FunctionalInterface
public interface ToolchainSource {

    /** A compiler that works; may fetch and install one first. */
    Toolchain require(BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException;
}
