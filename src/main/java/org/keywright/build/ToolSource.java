package org.keywright.build;

import java.io.IOException;
import java.util.Set;

/** Where a build of a firmware tree gets its programs from. */
@FunctionalInterface
public interface ToolSource {
    /**
     * Programs that were found to work; may fetch and install some first.
     *
     * @param needs what the build calls; compilers, and {@code make} when the tree's makefiles are
     *     to be asked
     */
    Tools require(Set<ToolNeed> needs, BuildListener listener, Cancellation cancellation)
            throws IOException, BuildStoppedException;
}
