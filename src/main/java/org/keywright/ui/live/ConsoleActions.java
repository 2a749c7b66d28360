package org.keywright.ui.live;

import java.util.function.Consumer;
import org.keywright.application.Watch;
import org.keywright.live.ConsoleEvent;
import org.keywright.ui.control.DeviceAccess;

/** What the console asks of the rest of the program. */
public interface ConsoleActions {

    /** Listens to all keyboards; called by several threads. */
    Watch listen(Consumer<ConsoleEvent> listener);

    /** What keeps the user from the devices; called off the window's thread. */
    DeviceAccess access();

    /** Lets the system install its rules, and looks again; called off the window's thread. */
    DeviceAccess installRules();

    /** Lets the user choose a file and writes the text there. */
    void save(String text);
}
