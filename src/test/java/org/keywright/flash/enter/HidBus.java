package org.keywright.flash.enter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceEvent;
import org.keywright.device.DeviceException;
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

/**
 * A bus from which only HID can be opened.
 *
 * @param hid what is opened
 * @param refusal why it is not
 */
record HidBus(Optional<HidTransport> hid, @Nullable DeviceException refusal) implements DeviceBus {

    static HidBus with(HidTransport hid) {
        return new HidBus(Optional.of(hid), null);
    }

    static HidBus refusing(DeviceException cause) {
        return new HidBus(Optional.empty(), cause);
    }

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
        throw new AssertionError("opens " + node);
    }

    @Override
    public HidTransport open(HidNode node) throws DeviceException {
        if (refusal != null) {
            throw refusal;
        }
        return hid.orElseThrow();
    }

    @Override
    public SerialTransport open(SerialNode node, int baud) throws DeviceException {
        if (refusal != null) {
            throw refusal;
        }
        throw new AssertionError("opens " + node);
    }

    @Override
    public DriveTransport open(DriveNode node) {
        throw new AssertionError("opens " + node);
    }
}
