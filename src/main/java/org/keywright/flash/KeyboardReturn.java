package org.keywright.flash;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceEvent;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.DeviceNode;
import org.keywright.device.DeviceWatch;
import org.keywright.device.UsbId;

/** Waits for the keyboard that comes in the place of its bootloader. */
final class KeyboardReturn implements AutoCloseable {

    private static final long LOOK_MILLIS = 100;

    private final DeviceBus bus;
    private final FlashOrder order;
    private final BlockingQueue<DeviceNode> came = new LinkedBlockingQueue<>();
    private final Set<DeviceNode> before = new HashSet<>();
    private @Nullable DeviceWatch watch;
    private @Nullable FutureTask<@Nullable Void> beginning;

    KeyboardReturn(DeviceBus bus, FlashOrder order) {
        this.bus = bus;
        this.order = order;
    }

    /**
     * Begins to remember what is there and to listen. Looking at everything that is plugged in
     * takes its time, in which the bootloader can work already.
     */
    void begin() {
        if (beginning == null && !order.patience().isZero()) {
            beginning = new FutureTask<>(this::watch, null);
            Thread.ofPlatform().daemon().name("keyboard's return").start(beginning);
        }
    }

    /** From the moment this returns no keyboard is missed. */
    void ready() {
        begin();
        if (beginning != null) {
            awaited(beginning);
        }
    }

    private static void awaited(FutureTask<@Nullable Void> task) {
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                break;
            } catch (InterruptedException later) {
                interrupted = true;
            } catch (ExecutionException bug) {
                throw new IllegalStateException(bug.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        before.addAll(bus.nodes());
        watch =
                bus.watch(
                        event -> {
                            if (event instanceof DeviceEvent.Attached a) {
                                came.add(a.node());
                            }
                        });
    }

    /**
     * Waits until the keyboard is there or the order's patience is over.
     *
     * @return whether it came
     * @throws FlashStoppedException if the user does not want to wait longer
     */
    boolean await(BooleanSupplier stop) throws FlashStoppedException {
        ready();
        long until = System.nanoTime() + order.patience().toNanos();
        while (System.nanoTime() < until) {
            if (stop.getAsBoolean()) {
                throw new FlashStoppedException();
            }
            Optional<DeviceNode> node = next();
            if (node.filter(this::isKeyboard).isPresent()) {
                return true;
            }
        }
        return bus.nodes().stream().anyMatch(n -> !before.contains(n) && isKeyboard(n));
    }

    private Optional<DeviceNode> next() {
        try {
            return Optional.ofNullable(came.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The expected ids, or, if nobody knows them, any device but the bootloader itself. */
    private boolean isKeyboard(DeviceNode node) {
        Optional<UsbId> id = node.usb().map(DeviceIdentity::id);
        Optional<UsbId> loader = order.target().node().usb().map(DeviceIdentity::id);
        return order.expected().isPresent()
                ? id.equals(order.expected())
                : id.isPresent() && !id.equals(loader);
    }

    @Override
    public void close() {
        if (beginning != null) {
            awaited(beginning);
        }
        if (watch != null) {
            watch.close();
        }
    }
}
