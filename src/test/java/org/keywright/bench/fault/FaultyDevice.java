package org.keywright.bench.fault;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.Handshake;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.Presence;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.VirtualDrive;

/**
 * A device whose wire goes wrong at one of its transfers, or around which something happens then;
 * also counts them.
 */
public class FaultyDevice implements VirtualDevice {

    /** A transfer of the device that is wrapped. */
    interface Transfer<T> {
        T run() throws HandshakeException;
    }

    private final VirtualDevice device;
    private final @Nullable Fault fault;
    private final int place;
    private Runnable meanwhile = () -> {};
    private @Nullable VirtualDevice successor;
    private int transfers;
    private boolean silent;
    private boolean gone;

    FaultyDevice(VirtualDevice device, @Nullable Fault fault, int place) {
        this.device = device;
        this.fault = fault;
        this.place = place;
    }

    /** A device with which nothing goes wrong, but whose transfers are counted. */
    public static FaultyDevice counting(VirtualDevice device) {
        return wrap(device, null, -1);
    }

    /**
     * A device that goes wrong.
     *
     * @param fault one of those on the wire
     * @param place which transfer, counted from 0
     */
    public static FaultyDevice with(VirtualDevice device, Fault fault, int place) {
        if (!fault.onTheWire()) {
            throw new IllegalArgumentException("not on the wire: " + fault);
        }
        return wrap(device, fault, place);
    }

    /**
     * A device that does nothing wrong while something happens around it.
     *
     * @param meanwhile run once, before that transfer
     */
    public static FaultyDevice telling(VirtualDevice device, int place, Runnable meanwhile) {
        FaultyDevice telling = wrap(device, null, place);
        telling.meanwhile = meanwhile;
        return telling;
    }

    /** A device that is pulled out, and another one is plugged in where it was. */
    public static FaultyDevice exchanged(VirtualDevice device, int place, VirtualDevice other) {
        FaultyDevice leaving = wrap(device, Fault.UNPLUGGED, place);
        leaving.successor = other;
        return leaving;
    }

    private static FaultyDevice wrap(VirtualDevice device, @Nullable Fault fault, int place) {
        return device instanceof VirtualDrive drive
                ? new FaultyDrive(drive, fault, place)
                : new FaultyDevice(device, fault, place);
    }

    /**
     * How many transfers there were; those that the device did not take part in are not counted.
     */
    public int transfers() {
        return transfers;
    }

    final <T> T counted(Transfer<T> transfer) throws HandshakeException {
        if (gone) {
            throw new HandshakeException(Handshake.GONE);
        }
        if (transfers == place) {
            Runnable once = meanwhile;
            meanwhile = () -> {};
            once.run();
        }
        if (transfers == place && fault != null) {
            goWrong(fault);
        }
        if (silent) {
            throw HandshakeException.nak();
        }
        try {
            T result = transfer.run();
            transfers++;
            return result;
        } catch (HandshakeException e) {
            transfers += e.handshake() == Handshake.NAK ? 0 : 1;
            throw e;
        }
    }

    private void goWrong(Fault what) throws HandshakeException {
        switch (what) {
            case UNPLUGGED -> {
                gone = true;
                throw new HandshakeException(Handshake.GONE);
            }
            case STALLED -> {
                transfers++;
                throw HandshakeException.stall();
            }
            case SILENT -> silent = true;
            case WRONG_STATUS, SHORT_WRITE, FLIPPED_BIT, MISREAD, FULL ->
                    throw new IllegalStateException("not on the wire: " + what);
        }
    }

    @Override
    public DeviceDescriptors descriptors() {
        return device.descriptors();
    }

    @Override
    public byte[] controlIn(SetupPacket setup) throws HandshakeException {
        return counted(() -> device.controlIn(setup));
    }

    @Override
    public void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        counted(
                () -> {
                    device.controlOut(setup, content);
                    return Optional.empty();
                });
    }

    @Override
    public void select(int interfaceNumber, int alternate) {
        device.select(interfaceNumber, alternate);
    }

    @Override
    public byte[] in(int endpoint, int length) throws HandshakeException {
        return counted(() -> device.in(endpoint, length));
    }

    @Override
    public void out(int endpoint, byte[] content) throws HandshakeException {
        counted(
                () -> {
                    device.out(endpoint, content);
                    return Optional.empty();
                });
    }

    @Override
    public void reset() {
        device.reset();
    }

    @Override
    public Presence presence() {
        return gone ? new Presence.Left(successor) : device.presence();
    }
}
