package org.keywright.device;

import org.jspecify.annotations.Nullable;

/**
 * A device did not do what it was asked; subclasses say what happened, this one stands for what the
 * system could not name.
 */
public class DeviceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** In plain words, for a person. */
    public DeviceException(String message) {
        super(message);
    }

    /** The same, with what lay behind it. */
    public DeviceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
