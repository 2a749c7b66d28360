package org.keywright.ui.keyboards;

import java.util.List;
import org.keywright.application.PluggedIn;
import org.keywright.application.Watch;

/** Where the start screen hears of keyboards that are plugged in. */
public interface PluggedFinder {

    /** Those plugged in now; called off the window's thread. */
    List<PluggedIn.Keyboard> now();

    /** Tells of every change, on any thread; called off the window's thread. */
    Watch watch(Runnable listener);
}
