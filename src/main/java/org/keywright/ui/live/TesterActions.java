package org.keywright.ui.live;

import java.util.Optional;
import java.util.function.Consumer;
import org.keywright.application.Watch;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.live.MatrixEvent;

/** What the key tester asks of the rest of the program. */
@FunctionalInterface
public interface TesterActions {

    /**
     * Looks at a keyboard's switches whenever it is plugged in; the listener is called by several
     * threads.
     *
     * @return empty if that keyboard's switches cannot be looked at
     */
    Optional<Watch> switches(KeyboardDefinition keyboard, Consumer<MatrixEvent> listener);
}
