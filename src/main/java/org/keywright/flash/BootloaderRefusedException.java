package org.keywright.flash;

import org.keywright.device.DeviceException;

/** The bootloader answered, and the answer is no. */
public final class BootloaderRefusedException extends DeviceException {

    private static final long serialVersionUID = 1L;

    private final String status;

    /**
     * @param status the protocol's own word for it: {@code errWRITE}, {@code ?}
     * @param message in plain words
     */
    public BootloaderRefusedException(String status, String message) {
        super(message);
        this.status = status;
    }

    /** The protocol's own word for what is wrong. */
    public String status() {
        return status;
    }
}
