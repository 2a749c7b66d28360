package org.keywright.device;

import org.jspecify.annotations.Nullable;

/** The device is there and did not answer in time. */
public final class DeviceTimeoutException extends DeviceException {

    private static final long serialVersionUID = 1L;

    /** In plain words, with what lay behind it. */
    public DeviceTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** In plain words. */
    public DeviceTimeoutException(String message) {
        super(message);
    }
}
