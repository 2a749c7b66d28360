package org.keywright.build;

import java.io.IOException;
import java.util.List;

/** Builds one firmware with other switches, to see how large it becomes. */
public interface SizeTrials {

    /**
     * Builds it with these switches in their other positions; none for the firmware as it is.
     *
     * @throws BuildStoppedException if it was interrupted
     */
    SizeTrial with(List<FeatureSwitch> changes, Cancellation cancellation)
            throws IOException, BuildStoppedException;

    /** What can be switched in the firmware as it is. */
    List<FeatureSwitch> switches(SizeTrial.Sized base);
}
