package org.keywright.device;

import org.jspecify.annotations.Nullable;

/** The device was unplugged, or left the bus by itself as one that restarts does. */
public final class DeviceGoneException extends DeviceException {

    private static final long serialVersionUID = 1L;

    /** In plain words, with what lay behind it. */
    public DeviceGoneException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** In plain words. */
    public DeviceGoneException(String message) {
        super(message);
    }
}
