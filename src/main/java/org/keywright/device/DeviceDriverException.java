package org.keywright.device;

import org.jspecify.annotations.Nullable;

/** The system's driver for the device is not one this program can talk through. */
public final class DeviceDriverException extends DeviceException {

    private static final long serialVersionUID = 1L;

    /** In plain words, with what lay behind it. */
    public DeviceDriverException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** In plain words. */
    public DeviceDriverException(String message) {
        super(message);
    }
}
