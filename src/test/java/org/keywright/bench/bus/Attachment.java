package org.keywright.bench.bus;

import java.time.Duration;
import java.util.List;
import org.keywright.bench.Handshake;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.Presence;
import org.keywright.bench.StandardRequests;
import org.keywright.bench.VirtualDevice;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceNode;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;

/** One device for as long as it is on the bus; every transfer goes through here. */
final class Attachment {

    /** A transfer, once the device takes part in it. */
    interface Transfer<T> {
        T run() throws HandshakeException;
    }

    private final VirtualBus bus;
    private final VirtualDevice device;
    private final StandardRequests requests;
    private final List<DeviceNode> nodes;
    private boolean attached = true;

    Attachment(VirtualBus bus, VirtualDevice device, int number) {
        this.bus = bus;
        this.device = device;
        this.requests = new StandardRequests(device);
        this.nodes = NodeNames.of(device, number);
    }

    VirtualDevice device() {
        return device;
    }

    StandardRequests requests() {
        return requests;
    }

    List<DeviceNode> nodes() {
        return nodes;
    }

    synchronized void detach() {
        attached = false;
        notifyAll();
    }

    /** Tries until the device takes part, it refuses, it is gone or time is up. */
    synchronized <T> T transfer(Duration timeout, Transfer<T> transfer) throws DeviceException {
        long end = System.nanoTime() + bus.patience(timeout).toNanos();
        while (true) {
            if (!attached) {
                throw new DeviceGoneException("The virtual device is gone.");
            }
            try {
                T result = transfer.run();
                settle();
                return result;
            } catch (HandshakeException e) {
                refused(e.handshake(), end);
            }
        }
    }

    private void refused(Handshake handshake, long end) throws DeviceException {
        settle();
        switch (handshake) {
            case STALL -> throw new DeviceStalledException("The virtual device refused.");
            case GONE -> {
                bus.unplug(device);
                throw new DeviceGoneException("The virtual device is gone.");
            }
            case NAK -> waitUntil(end);
        }
    }

    private void waitUntil(long end) throws DeviceException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new DeviceTimeoutException("The virtual device did not answer.");
        }
        try {
            wait(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException("interrupted", e);
        }
    }

    private void settle() {
        if (attached && device.presence() instanceof Presence.Left left) {
            bus.replace(this, left.successor());
        }
    }
}
