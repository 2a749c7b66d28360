package org.keywright.live;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceEvent;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceNode;
import org.keywright.device.DeviceWatch;
import org.keywright.device.HidNode;
import org.keywright.device.HidTransport;

/**
 * Keeps a session with every HID collection of a kind, through unplugging and replugging, each on a
 * thread of its own.
 */
public final class HidSessions implements AutoCloseable {

    /** Permission may be given, or another program may let go, at any time. */
    private static final int RETRY_MILLIS = 1000;

    private final DeviceBus bus;
    private final Predicate<HidNode> kind;
    private final Function<HidNode, HidSession> fresh;
    private final Map<DeviceNode, Keeper> keepers = new HashMap<>();
    private @Nullable DeviceWatch watch;

    /**
     * Nothing happens before {@link #start}.
     *
     * @param kind which collections
     * @param fresh makes a session for one that has come
     */
    public HidSessions(
            DeviceBus bus, Predicate<HidNode> kind, Function<HidNode, HidSession> fresh) {
        this.bus = bus;
        this.kind = kind;
        this.fresh = fresh;
    }

    /** Begins with those that are plugged in, and goes on with those that come. */
    public synchronized void start() {
        watch = bus.watch(this::changed);
        bus.nodes().forEach(this::keep);
    }

    private synchronized void changed(DeviceEvent event) {
        if (watch == null) {
            return;
        }
        switch (event) {
            case DeviceEvent.Attached(DeviceNode node) -> keep(node);
            case DeviceEvent.Detached(DeviceNode node) -> {
                Keeper gone = keepers.remove(node);
                if (gone != null) {
                    gone.stop.countDown();
                }
            }
        }
    }

    private synchronized void keep(DeviceNode node) {
        if (node instanceof HidNode hid && kind.test(hid) && !keepers.containsKey(hid)) {
            Keeper keeper = new Keeper(hid, fresh.apply(hid));
            keepers.put(hid, keeper);
            Thread.ofPlatform().daemon().name("live " + hid.path()).start(keeper);
        }
    }

    /** Ends all sessions; they notice it a moment later. */
    @Override
    public synchronized void close() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        keepers.values().forEach(keeper -> keeper.stop.countDown());
        keepers.clear();
    }

    /** Opens one collection again and again until it is gone. */
    private final class Keeper implements Runnable {

        private final HidNode node;
        private final HidSession session;
        private final CountDownLatch stop = new CountDownLatch(1);

        Keeper(HidNode node, HidSession session) {
            this.node = node;
            this.session = session;
        }

        @Override
        public void run() {
            try {
                do {
                    keepOnce();
                } while (!stop.await(RETRY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
            session.left();
        }

        private void keepOnce() throws InterruptedException {
            try (HidTransport transport = bus.open(node)) {
                try {
                    session.run(transport, () -> stop.getCount() > 0);
                } finally {
                    session.ended();
                }
            } catch (DeviceGoneException gone) {
                // The bus tells when it comes back.
            } catch (DeviceException failed) {
                session.failed(failed);
            }
        }
    }
}
