package org.keywright.ui.flash;

import java.nio.file.Path;
import java.util.Optional;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashWish;
import org.keywright.problem.Checked;
import org.keywright.ui.control.DeviceAccess;

/** What the flashing panel asks of the rest of the program. */
public interface FlashActions {

    /**
     * Reads a firmware file and finds out which keyboard it is for; called off the window's thread.
     *
     * @param board the keyboard's id, if it is known already
     */
    Checked<FlashSubject> read(Path file, Optional<String> board);

    /** Flashes, guided; returns when it is over. Called off the window's thread. */
    FlashOutcome flash(FlashWish wish, FlashGuide guide);

    /** What keeps the user from the devices; called off the window's thread. */
    DeviceAccess access();

    /** Lets the system install its rules, and looks again; called off the window's thread. */
    DeviceAccess installRules();

    /** Whether flashing begins by itself as soon as a bootloader appears. */
    boolean startsByItself();

    /** Remembers that. */
    void startByItself(boolean wanted);
}
