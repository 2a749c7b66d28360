package org.keywright.device;

import org.jspecify.annotations.Nullable;

/** The system does not let this user open the device. */
public final class DeviceDeniedException extends DeviceException {

    private static final long serialVersionUID = 1L;

    /** In plain words, with what lay behind it. */
    public DeviceDeniedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** In plain words. */
    public DeviceDeniedException(String message) {
        super(message);
    }
}
