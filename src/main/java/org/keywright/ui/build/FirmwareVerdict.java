package org.keywright.ui.build;

import java.util.Optional;

/** Whether the chosen firmware can be built for the keymap, before anything is compiled. */
public sealed interface FirmwareVerdict {

    /** Nobody knows yet. */
    record Open() implements FirmwareVerdict {}

    /** Nothing speaks against it. */
    record Possible() implements FirmwareVerdict {}

    /**
     * It cannot.
     *
     * @param sentence why not, for a person
     * @param instead another firmware that nothing speaks against
     */
    record Impossible(String sentence, Optional<FirmwareOffer> instead)
            implements FirmwareVerdict {}
}
