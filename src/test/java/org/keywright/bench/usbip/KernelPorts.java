package org.keywright.bench.usbip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.keywright.bench.Ports;
import org.keywright.bench.Presence;
import org.keywright.bench.VirtualDevice;

/**
 * The ports of the kernel this program runs on: what is plugged in here is seen by every program on
 * the machine. Needs root and the module {@code vhci-hcd}.
 */
public final class KernelPorts implements Ports {

    private static final int COMING_BACK_MILLISECONDS = 100;

    private record Plugged(VhciPort port, UsbipConnection connection) {}

    private final List<Plugged> plugged = new ArrayList<>();
    private final List<VirtualDevice> coming = new ArrayList<>();
    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private int number;

    @Override
    public synchronized void plug(VirtualDevice device) {
        try {
            VhciPort port = VhciPort.wire();
            UsbipConnection connection =
                    new UsbipConnection(device, port.deviceEnd(), left -> left(device, left));
            plugged.add(new Plugged(port, connection));
            connection.start();
            port.attach(0x10000 + ++number, device.descriptors().speed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void left(VirtualDevice device, Presence.Left left) {
        if (later.isShutdown() || !devices().contains(device)) {
            return;
        }
        later.execute(() -> unplug(device));
        VirtualDevice successor = left.successor();
        if (successor != null) {
            coming.add(successor);
            later.schedule(
                    () -> comeUp(successor), COMING_BACK_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void comeUp(VirtualDevice successor) {
        if (coming.remove(successor)) {
            plug(successor);
        }
    }

    @Override
    public synchronized void unplug(VirtualDevice device) {
        plugged.removeIf(
                each -> {
                    boolean meant = each.connection().device() == device;
                    if (meant) {
                        each.connection().close();
                        each.port().close();
                    }
                    return meant;
                });
    }

    @Override
    public synchronized void unplugAll() {
        coming.clear();
        List.copyOf(devices()).forEach(this::unplug);
    }

    @Override
    public synchronized List<VirtualDevice> devices() {
        return plugged.stream().map(p -> p.connection().device()).toList();
    }

    @Override
    public synchronized void close() {
        later.shutdownNow();
        unplugAll();
    }
}
