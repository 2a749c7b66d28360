package org.keywright.flash.protocol;

import java.util.List;
import java.util.function.Consumer;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceEvent;
import org.keywright.device.DeviceNode;
import org.keywright.device.DeviceWatch;
import org.keywright.device.DriveNode;
import org.keywright.device.DriveTransport;
import org.keywright.device.HidNode;
import org.keywright.device.HidTransport;
import org.keywright.device.SerialNode;
import org.keywright.device.SerialTransport;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbTransport;

/** A bus with nothing on it but one USB device. */
record OneDeviceBus(UsbTransport device) implements DeviceBus {

    @Override
    public List<DeviceNode> nodes() {
        return List.of();
    }

    @Override
    public DeviceWatch watch(Consumer<DeviceEvent> listener) {
        return () -> {};
    }

    @Override
    public UsbTransport open(UsbNode node) {
        return device;
    }

    @Override
    public HidTransport open(HidNode node) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SerialTransport open(SerialNode node, int baud) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DriveTransport open(DriveNode node) {
        throw new UnsupportedOperationException();
    }
}
