package org.keywright.device;

import java.time.Duration;

/** Bytes to and from a serial port. */
public non-sealed interface SerialTransport extends Transport {

    /** Sends bytes; returns when the system has taken all of them. */
    void write(byte[] content, Duration timeout) throws DeviceException;

    /**
     * Waits for exactly that many bytes.
     *
     * @throws DeviceTimeoutException if fewer came; those are lost
     */
    byte[] read(int count, Duration timeout) throws DeviceException;

    /** Throws away what came and was not read. */
    void discard() throws DeviceException;

    /** Sets the line "data terminal ready", whose fall some boards take for a wish. */
    void setReady(boolean ready) throws DeviceException;
}
