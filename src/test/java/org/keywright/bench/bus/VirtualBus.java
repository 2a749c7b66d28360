package org.keywright.bench.bus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keywright.bench.Ports;
import org.keywright.bench.VirtualDevice;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceEvent;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
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
 * The bus of models: what is plugged in here is seen as the program's own bus would show it.
 *
 * <p>Waiting is cut short, so that a device that never answers costs a test milliseconds.
 */
public final class VirtualBus implements DeviceBus, Ports {

    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Consumer<DeviceEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService events =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Duration patience;
    private int plugged;
    private boolean denied;

    /** One that waits at most 20 ms for anything. */
    public VirtualBus() {
        this(Duration.ofMillis(20));
    }

    /**
     * @param patience the longest it waits, whatever a caller's timeout is
     */
    public VirtualBus(Duration patience) {
        this.patience = patience;
    }

    @Override
    public synchronized void plug(VirtualDevice device) {
        Attachment attachment = new Attachment(this, device, ++plugged);
        attachments.add(attachment);
        attachment.nodes().forEach(n -> tell(new DeviceEvent.Attached(n)));
    }

    @Override
    public void unplug(VirtualDevice device) {
        for (Attachment each : snapshot()) {
            if (each.device() == device) {
                replace(each, null);
            }
        }
    }

    /** Pulls everything out. */
    @Override
    public void unplugAll() {
        snapshot().forEach(a -> replace(a, null));
    }

    void replace(Attachment old, @Nullable VirtualDevice successor) {
        old.detach();
        synchronized (this) {
            if (!attachments.remove(old)) {
                return;
            }
            old.nodes().forEach(n -> tell(new DeviceEvent.Detached(n)));
            if (successor != null) {
                plug(successor);
            }
        }
    }

    @Override
    public List<VirtualDevice> devices() {
        return snapshot().stream().map(Attachment::device).toList();
    }

    /** From now on nothing can be opened, as without a udev rule. */
    public synchronized void deny(boolean deny) {
        denied = deny;
    }

    private synchronized List<Attachment> snapshot() {
        return List.copyOf(attachments);
    }

    Duration patience(Duration timeout) {
        return timeout.compareTo(patience) < 0 ? timeout : patience;
    }

    private void tell(DeviceEvent event) {
        if (!events.isShutdown()) {
            List<Consumer<DeviceEvent>> watching = List.copyOf(listeners);
            events.execute(
                    () ->
                            watching.stream()
                                    .filter(listeners::contains)
                                    .forEach(l -> l.accept(event)));
        }
    }

    @Override
    public List<DeviceNode> nodes() {
        return snapshot().stream().flatMap(a -> a.nodes().stream()).toList();
    }

    @Override
    public DeviceWatch watch(Consumer<DeviceEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public UsbTransport open(UsbNode node) throws DeviceException {
        return opened(node, VirtualUsbTransport::new);
    }

    @Override
    public HidTransport open(HidNode node) throws DeviceException {
        return opened(node, a -> new VirtualHidTransport(a, node.interfaceNumber()));
    }

    @Override
    public SerialTransport open(SerialNode node, int baud) throws DeviceException {
        SerialTransport port = opened(node, VirtualSerialTransport::new);
        ((VirtualSerialTransport) port).rate(baud);
        return port;
    }

    @Override
    public DriveTransport open(DriveNode node) throws DeviceException {
        return opened(node, VirtualDriveTransport::new);
    }

    private <T> T opened(DeviceNode node, Function<Attachment, T> opening) throws DeviceException {
        Attachment found =
                snapshot().stream()
                        .filter(a -> a.nodes().contains(node))
                        .findFirst()
                        .orElseThrow(
                                () -> new DeviceGoneException("not plugged in: " + node.path()));
        synchronized (this) {
            if (denied) {
                throw new DeviceDeniedException("not allowed to open " + node.path());
            }
        }
        return opening.apply(found);
    }

    @Override
    public void close() {
        events.shutdown();
    }
}
