package org.keywright.bench.fault;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.Presence;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualDevice;

/**
 * A device that takes its time, and stands still where it is told to until somebody lets it go on:
 * so that a moment of a transfer can be looked at for as long as one likes.
 */
public final class HeldDevice implements VirtualDevice {

    private final VirtualDevice device;
    private final Duration each;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition goes = lock.newCondition();
    private BooleanSupplier place = () -> false;
    private int more;
    private boolean there;
    private boolean stands;

    /**
     * @param device what is slowed down
     * @param each how long every transfer takes longer
     */
    public HeldDevice(VirtualDevice device, Duration each) {
        this.device = device;
        this.each = each;
    }

    /**
     * Stands still from a place on; goes on from where it stood, if it did.
     *
     * @param reached whether that place is reached; asked before every transfer
     * @param transfers how many more transfers it takes part in after that
     */
    public void holdAt(BooleanSupplier reached, int transfers) {
        lock.lock();
        try {
            place = reached;
            more = transfers;
            there = false;
            stands = false;
            goes.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it stands still. */
    public void awaitStanding() throws InterruptedException {
        lock.lock();
        try {
            while (!stands) {
                goes.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Goes on to its end. */
    public void letGo() {
        holdAt(() -> false, 0);
    }

    private void await() throws HandshakeException {
        lock.lock();
        try {
            goes.awaitNanos(each.toNanos());
            there = there || place.getAsBoolean();
            more -= there ? 1 : 0;
            while (there && more < 0) {
                stands = true;
                goes.signalAll();
                goes.await();
            }
            stands = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HandshakeException.nak();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public DeviceDescriptors descriptors() {
        return device.descriptors();
    }

    @Override
    public byte[] controlIn(SetupPacket setup) throws HandshakeException {
        await();
        return device.controlIn(setup);
    }

    @Override
    public void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        await();
        device.controlOut(setup, content);
    }

    @Override
    public void select(int interfaceNumber, int alternate) {
        device.select(interfaceNumber, alternate);
    }

    @Override
    public byte[] in(int endpoint, int length) throws HandshakeException {
        await();
        return device.in(endpoint, length);
    }

    @Override
    public void out(int endpoint, byte[] content) throws HandshakeException {
        await();
        device.out(endpoint, content);
    }

    @Override
    public void reset() {
        device.reset();
    }

    @Override
    public Presence presence() {
        return device.presence();
    }
}
