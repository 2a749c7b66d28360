package org.keywright.device;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners what comes and goes, by listing again: at once when the USB source says that
 * something happened, several times after that because the system makes the other nodes of a device
 * later, and now and then anyway because a drive may be mounted at any time.
 */
final class BusWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BusWatcher.class);

    /** Milliseconds between one look and the next after a change. */
    private static final int[] SETTLING = {0, 20, 40, 60, 80, 100, 150, 200, 300, 400, 500, 700};

    private static final int IDLE_MILLIS = 1000;

    private final NodeListing listing;
    private final UsbSource usb;
    private final List<Consumer<DeviceEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore changes = new Semaphore(0);
    private List<NodeListing.Sighting> known = List.of();
    private @Nullable Thread thread;
    private boolean hooked;

    BusWatcher(NodeListing listing, UsbSource usb) {
        this.listing = listing;
        this.usb = usb;
    }

    /** From the moment this returns the listener hears of every change. */
    synchronized DeviceWatch add(Consumer<DeviceEvent> listener) {
        if (!hooked) {
            usb.onChange(changes::release);
            hooked = true;
        }
        if (thread == null) {
            known = listing.now();
            start();
        }
        listeners.add(listener);
        return () -> remove(listener);
    }

    private synchronized void remove(Consumer<DeviceEvent> listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            close();
        }
    }

    private void start() {
        changes.drainPermits();
        Thread watching = new Thread(this::watch, "device watch");
        watching.setDaemon(true);
        thread = watching;
        watching.start();
    }

    private void watch() {
        int step = SETTLING.length;
        while (isWatching()) {
            try {
                int pause = step < SETTLING.length ? SETTLING[step] : IDLE_MILLIS;
                boolean changed = changes.tryAcquire(pause, TimeUnit.MILLISECONDS);
                changes.drainPermits();
                step = changed ? 0 : Math.min(step + 1, SETTLING.length);
                look();
            } catch (InterruptedException closed) {
                return;
            }
        }
    }

    private synchronized boolean isWatching() {
        return Thread.currentThread() == thread;
    }

    private void look() {
        List<NodeListing.Sighting> now = listing.now();
        List<DeviceEvent> events;
        synchronized (this) {
            if (!isWatching()) {
                return;
            }
            events = between(known, now);
            known = now;
        }
        events.forEach(this::tell);
    }

    /** First what went, then what came: a node that did both is told twice. */
    static List<DeviceEvent> between(
            List<NodeListing.Sighting> before, List<NodeListing.Sighting> now) {
        List<DeviceEvent> events = new ArrayList<>();
        before.stream()
                .filter(old -> !now.contains(old))
                .forEach(old -> events.add(new DeviceEvent.Detached(old.node())));
        now.stream()
                .filter(fresh -> !before.contains(fresh))
                .forEach(fresh -> events.add(new DeviceEvent.Attached(fresh.node())));
        return events;
    }

    private void tell(DeviceEvent event) {
        for (Consumer<DeviceEvent> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException bug) {
                LOG.error("a listener failed on {}", event, bug);
            }
        }
    }

    @Override
    public synchronized void close() {
        Thread watching = thread;
        thread = null;
        if (watching != null) {
            watching.interrupt();
        }
    }
}
