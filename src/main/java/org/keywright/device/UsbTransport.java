package org.keywright.device;

import java.time.Duration;

/** Control and bulk transfers to a whole device (USB 2.0, chapters 5.5 and 5.8). */
public non-sealed interface UsbTransport extends Transport {

    /**
     * Takes an interface for this program and selects one of its alternate settings; taking it
     * again only selects.
     */
    void claim(int interfaceNumber, int alternate) throws DeviceException;

    /**
     * A control transfer to the computer.
     *
     * @param length the most bytes wanted, 0 to 65535
     * @return what came, perhaps fewer
     */
    byte[] controlIn(UsbRequest request, int length, Duration timeout) throws DeviceException;

    /** A control transfer to the device. */
    void controlOut(UsbRequest request, byte[] content, Duration timeout) throws DeviceException;

    /**
     * A bulk transfer to the computer: one packet or more, ended by a short one.
     *
     * @param endpoint its address without bit 7
     * @param length the most bytes wanted
     */
    byte[] bulkIn(int endpoint, int length, Duration timeout) throws DeviceException;

    /**
     * A bulk transfer to the device.
     *
     * @param endpoint its address
     */
    void bulkOut(int endpoint, byte[] content, Duration timeout) throws DeviceException;

    /**
     * Resets the port, after which the device is another one or starts again.
     *
     * @return false where the system offers no such thing; the user has to replug then
     */
    boolean reset() throws DeviceException;
}
