package org.keywright.flash;

import org.keywright.device.DeviceException;

/** The bootloader answered, and the answer is no. */
public final class BootloaderRefusedException extends DeviceException {

    private static final long serialVersionUID = 1L;

    private final String status;
    private final String advice;

    /**
     * @param status the protocol's own word for it: {@code errWRITE}, {@code ?}
     * @param message in plain words, one sentence
     * @param advice what to do about it, one sentence or two; may be empty
     */
    public BootloaderRefusedException(String status, String message, String advice) {
        super(message);
        this.status = status;
        this.advice = advice;
    }

    /** Without advice of its own. */
    public BootloaderRefusedException(String status, String message) {
        this(status, message, "");
    }

    /** The protocol's own word for what is wrong. */
    public String status() {
        return status;
    }

    /** What to do about it, empty if there is nothing particular. */
    public String advice() {
        return advice;
    }
}
