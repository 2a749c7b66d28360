package org.keywright.build;

import java.io.IOException;

/** Where a build of a firmware tree gets its programs from. */
@FunctionalInterface
public interface ToolSource {
    /** Programs with a compiler that works; may fetch and install one first. */
    Tools require(BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException;
}
