package org.keywright.device;

import java.time.Duration;
import java.util.Optional;

/** Reports to and from a HID collection (Device Class Definition for HID 1.11, chapter 7.2). */
public non-sealed interface HidTransport extends Transport {

    /**
     * Sends an output report.
     *
     * @param id the report's number, 0 where reports have none (it is not sent then)
     */
    void write(int id, byte[] content, Duration timeout) throws DeviceException;

    /**
     * Waits for an input report.
     *
     * @return its content, report number included where reports have one; empty when none came in
     *     time
     */
    Optional<byte[]> read(Duration timeout) throws DeviceException;

    /** Sends a feature report. */
    void setFeature(int id, byte[] content) throws DeviceException;

    /**
     * Asks for a feature report.
     *
     * @param length the most bytes of content wanted
     * @return its content without the report's number
     */
    byte[] feature(int id, int length) throws DeviceException;
}
