package org.keywright.device;

import org.jspecify.annotations.Nullable;

/** Another program holds the device. */
public final class DeviceBusyException extends DeviceException {

    private static final long serialVersionUID = 1L;

    /** In plain words, with what lay behind it. */
    public DeviceBusyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** In plain words. */
    public DeviceBusyException(String message) {
        super(message);
    }
}
