package org.keywright.application;

import java.io.IOException;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;

/**
 * Work that nobody waits for. It is run again from its beginning after each interruption, so what
 * it has found out must be remembered outside of it.
 */
@FunctionalInterface
public interface BackgroundWork {

    /**
     * Does it.
     *
     * @param cancellation interrupts it: a build has come, or nobody wants it any more
     * @throws BuildStoppedException if it was interrupted; returning early is as good
     */
    void run(Cancellation cancellation) throws IOException, BuildStoppedException;
}
