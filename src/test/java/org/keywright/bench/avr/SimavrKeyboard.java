package org.keywright.bench.avr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.Handshake;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.Presence;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;

/**
 * A keyboard whose firmware really runs: what lies in a board's flash, in simavr, on the bus.
 *
 * <p>Everything is answered by the firmware itself, its descriptors included. Its time passes with
 * what it is asked.
 */
public final class SimavrKeyboard implements VirtualDevice {

    private static final SetupPacket CONFIGURE = new SetupPacket(0, 9, 1, 0, 0);

    private final VirtualBoard board;
    private final SimavrWire wire;
    private final DeviceDescriptors descriptors;
    private boolean gone;

    /**
     * Starts it.
     *
     * @param wiring how its switches are connected
     */
    public SimavrKeyboard(VirtualBoard board, SimavrHost host, List<String> wiring) {
        this.board = board;
        try {
            wire = new SimavrWire(host.start(board.flash(), wiring));
            if (!wire.attached()) {
                throw new IllegalStateException("the firmware did not attach");
            }
            descriptors = SaidDescriptors.of(wire);
            wire.control(CONFIGURE, new byte[0]); // a bus without a kernel does not do that
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (HandshakeException e) {
            throw new IllegalStateException("the firmware does not say what it is", e);
        }
    }

    @Override
    public DeviceDescriptors descriptors() {
        return descriptors;
    }

    @Override
    public boolean answersAlone() {
        return true;
    }

    /**
     * Somebody types; nothing is answered.
     *
     * @param command {@code press R C}, {@code release R C} or {@code wait MS}: the firmware's time
     *     passes with nobody asking it anything
     */
    public synchronized void type(String command) {
        wire.say(command);
    }

    @Override
    public synchronized byte[] controlIn(SetupPacket setup) throws HandshakeException {
        return heard(() -> wire.control(setup, new byte[0]));
    }

    @Override
    public synchronized void controlOut(SetupPacket setup, byte[] content)
            throws HandshakeException {
        heard(() -> wire.control(setup, content));
    }

    @Override
    public synchronized byte[] in(int endpoint, int length) throws HandshakeException {
        return heard(() -> wire.in(endpoint));
    }

    @Override
    public synchronized void out(int endpoint, byte[] content) throws HandshakeException {
        heard(
                () -> {
                    wire.out(endpoint, content);
                    return content;
                });
    }

    @Override
    public synchronized void reset() {
        try {
            wire.reset();
        } catch (HandshakeException e) {
            gone = true;
        }
    }

    @Override
    public synchronized Presence presence() {
        if (wire.inBootloader()) {
            return new Presence.Left(board.bootloader());
        }
        return gone ? new Presence.Left(null) : Presence.HERE;
    }

    /** Something asked of the firmware. */
    private interface Question {
        byte[] ask() throws HandshakeException;
    }

    private byte[] heard(Question question) throws HandshakeException {
        try {
            return question.ask();
        } catch (HandshakeException e) {
            gone |= e.handshake() == Handshake.GONE;
            throw e;
        }
    }
}
