package org.keywright.device;

/**
 * An open connection to one device node, used by one thread at a time.
 *
 * <p>Every transfer throws a {@link DeviceException} that is named for what happened: gone,
 * stalled, timed out. After {@link DeviceGoneException} nothing but closing makes sense.
 */
public sealed interface Transport extends AutoCloseable
        permits UsbTransport, HidTransport, SerialTransport, DriveTransport {

    /** Lets the device go; never fails. */
    @Override
    void close();
}
