package org.keywright.flash.protocol;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
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
import org.keywright.device.Transport;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbTransport;

/** A bus with one device on it. */
final class LoneBus implements DeviceBus {

    private final DeviceNode node;
    private final Transport transport;
    private final Deque<DeviceException> refusals = new ArrayDeque<>();
    private boolean there = true;

    LoneBus(DeviceNode node, Transport transport) {
        this.node = node;
        this.transport = transport;
    }

    /** The next attempts to open fail so. */
    LoneBus refusing(DeviceException... causes) {
        refusals.addAll(Arrays.asList(causes));
        return this;
    }

    /** The device leaves. */
    void leave() {
        there = false;
    }

    @Override
    public List<DeviceNode> nodes() {
        return there ? List.of(node) : List.of();
    }

    @Override
    public DeviceWatch watch(Consumer<DeviceEvent> listener) {
        return () -> {};
    }

    @Override
    public UsbTransport open(UsbNode wanted) throws DeviceException {
        return opened(wanted, UsbTransport.class);
    }

    @Override
    public HidTransport open(HidNode wanted) throws DeviceException {
        return opened(wanted, HidTransport.class);
    }

    @Override
    public SerialTransport open(SerialNode wanted, int baud) throws DeviceException {
        return opened(wanted, SerialTransport.class);
    }

    @Override
    public DriveTransport open(DriveNode wanted) throws DeviceException {
        return opened(wanted, DriveTransport.class);
    }

    private <T> T opened(DeviceNode wanted, Class<T> kind) throws DeviceException {
        if (!refusals.isEmpty()) {
            throw refusals.remove();
        }
        if (!wanted.equals(node)) {
            throw new AssertionError("opens " + wanted);
        }
        return kind.cast(transport);
    }
}
