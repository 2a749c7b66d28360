package org.keywright.flash.enter;

import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceNode;
import org.keywright.device.SerialNode;
import org.keywright.device.SerialTransport;
import org.keywright.flash.BootloaderEntry;

/**
 * The touch at 1200 baud: firmware made with Arduino's tools starts the bootloader when its serial
 * port is opened at that rate and let go again. QMK's own firmware does not listen to it.
 */
public final class SerialTouch implements BootloaderEntry {

    private static final int TOUCH = 1200;

    @Override
    public String title() {
        return "over its serial port";
    }

    @Override
    public Answer ask(DeviceNode node, DeviceBus bus) {
        if (!(node instanceof SerialNode serial)) {
            return Answer.NOT_POSSIBLE;
        }
        try (SerialTransport port = bus.open(serial, TOUCH)) {
            return touch(port);
        } catch (DeviceException notOpened) {
            return Answer.REFUSED;
        }
    }

    private static Answer touch(SerialTransport port) throws DeviceException {
        try {
            port.setReady(false);
            return Answer.ASKED;
        } catch (DeviceGoneException left) {
            return Answer.ASKED;
        }
    }
}
