package org.keywright.device;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The devices of this computer: four sources of nodes put together.
 *
 * <p>Nothing is loaded or started before something is asked; no thread keeps the program alive.
 */
public final class SystemBus implements DeviceBus, AutoCloseable {

    /** The system gives a new device to its user some moments after it shows it. */
    private static final Duration GIVING = Duration.ofSeconds(2);

    /** Other programs look at a new serial port and let it go again. */
    private static final Duration LOOKING = Duration.ofSeconds(6);

    private static final int PAUSE_MILLIS = 40;

    private final NodeSources sources;
    private final NodeListing listing;
    private final BusWatcher watcher;

    /** Puts sources together. */
    public SystemBus(NodeSources sources) {
        this.sources = sources;
        this.listing = new NodeListing(sources);
        this.watcher = new BusWatcher(listing, sources.usb());
    }

    @Override
    public List<DeviceNode> nodes() {
        return listing.now().stream().map(NodeListing.Sighting::node).toList();
    }

    /** Drives are a matter of one small table; the other sources take their time after a change. */
    @Override
    public boolean has(DeviceNode node) {
        return node instanceof DriveNode
                ? sources.drives().nodes().contains(node)
                : nodes().contains(node);
    }

    @Override
    public DeviceWatch watch(Consumer<DeviceEvent> listener) {
        return watcher.add(listener);
    }

    @Override
    public UsbTransport open(UsbNode node) throws DeviceException {
        return patiently(node, () -> sources.usb().open(node));
    }

    @Override
    public HidTransport open(HidNode node) throws DeviceException {
        return patiently(node, () -> sources.hid().open(node));
    }

    @Override
    public SerialTransport open(SerialNode node, int baud) throws DeviceException {
        return patiently(node, () -> sources.serial().open(node, baud));
    }

    @Override
    public DriveTransport open(DriveNode node) throws DeviceException {
        return sources.drives().open(node);
    }

    private static <T> T patiently(DeviceNode node, TimedCalls.Call<T> opening)
            throws DeviceException {
        while (true) {
            try {
                return opening.make();
            } catch (DeviceDeniedException early) {
                waitOrThrow(node, GIVING, early);
            } catch (DeviceBusyException early) {
                waitOrThrow(node, LOOKING, early);
            }
        }
    }

    /** What is refused by a device that has been there for longer stays refused. */
    private static void waitOrThrow(DeviceNode node, Duration age, DeviceException refused)
            throws DeviceException {
        if (!DeviceFile.of(node.path()).map(file -> file.isYoungerThan(age)).orElse(false)) {
            throw refused;
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused;
        }
    }

    @Override
    public void close() {
        watcher.close();
        listing.close();
    }
}
