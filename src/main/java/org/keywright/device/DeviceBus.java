package org.keywright.device;

import java.util.List;
import java.util.function.Consumer;

/**
 * Everything that is plugged in and that this program could talk to.
 *
 * <p>Safe to use from several threads.
 */
public interface DeviceBus {

    /**
     * The nodes attached now, in a steady order. What the system cannot list is left out, so this
     * never fails.
     */
    List<DeviceNode> nodes();

    /**
     * Whether a node is among those of now; a bus may know that without looking for all of them.
     */
    default boolean has(DeviceNode node) {
        return nodes().contains(node);
    }

    /**
     * Tells of every node that comes or goes from now on, one event at a time, on a thread of the
     * bus; a listener must not wait.
     */
    DeviceWatch watch(Consumer<DeviceEvent> listener);

    /** Opens a device for control and bulk transfers; claims nothing yet. */
    UsbTransport open(UsbNode node) throws DeviceException;

    /** Opens a HID collection. */
    HidTransport open(HidNode node) throws DeviceException;

    /**
     * Opens a serial port, 8 data bits, no parity, 1 stop bit.
     *
     * @param baud 57600; 1200 is the touch that asks some boards into their bootloader
     */
    SerialTransport open(SerialNode node, int baud) throws DeviceException;

    /** Opens a bootloader's drive. */
    DriveTransport open(DriveNode node) throws DeviceException;
}
