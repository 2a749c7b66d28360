package org.keywright.device;

import org.jspecify.annotations.Nullable;

/** The device refused a transfer: a STALL handshake (USB 2.0, chapter 8.4.5). */
public final class DeviceStalledException extends DeviceException {

    private static final long serialVersionUID = 1L;

    /** In plain words, with what lay behind it. */
    public DeviceStalledException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** In plain words. */
    public DeviceStalledException(String message) {
        super(message);
    }
}
