package org.keywright.bench.usbip;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.keywright.bench.Handshake;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.Presence;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.StandardRequests;
import org.keywright.bench.VirtualDevice;

/**
 * One device at one port of the kernel, until the connection ends.
 *
 * <p>A transfer that the device does not take part in yet waits here, and is tried again after
 * every other transfer and every few milliseconds; that is what NAK means.
 */
final class UsbipConnection {

    private static final int PATIENCE_MILLISECONDS = 5;
    private static final int BROKEN_PIPE = -32;
    private static final int CONNECTION_RESET = -104;
    private static final int GET_DESCRIPTOR = 6;
    private static final int SET_CONFIGURATION = 9;
    private static final byte[] NOTHING = {};

    /** A transfer that was asked for. */
    private record Transfer(UsbipHeader header, byte[] content) {}

    private final VirtualDevice device;
    private final StandardRequests requests;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Consumer<Presence.Left> leaving;
    private final List<Transfer> waiting = new ArrayList<>();
    private boolean configured;
    private volatile boolean open = true;

    /**
     * @param leaving told when the device left by itself
     */
    UsbipConnection(VirtualDevice device, Socket socket, Consumer<Presence.Left> leaving)
            throws IOException {
        this.device = device;
        this.requests = new StandardRequests(device);
        this.socket = socket;
        this.leaving = leaving;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 70_000));
    }

    VirtualDevice device() {
        return device;
    }

    void start() {
        Thread.ofPlatform().daemon().name("usbip-reader").start(this::serve);
        Thread.ofPlatform().daemon().name("usbip-retry").start(this::tick);
    }

    void close() {
        open = false;
        try {
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void serve() {
        try {
            while (open) {
                UsbipHeader header = UsbipHeader.read(in);
                boolean brings = header.command() == UsbipHeader.SUBMIT && !header.in();
                byte[] content = brings ? in.readNBytes(header.length()) : NOTHING;
                synchronized (this) {
                    take(header, content);
                }
            }
        } catch (IOException e) {
            open = false; // the kernel let the port go
        }
    }

    private void tick() {
        try {
            while (open) {
                Thread.sleep(PATIENCE_MILLISECONDS);
                synchronized (this) {
                    retry();
                }
            }
        } catch (InterruptedException | IOException e) {
            open = false;
        }
    }

    private void take(UsbipHeader header, byte[] content) throws IOException {
        if (header.command() == UsbipHeader.UNLINK) {
            boolean found = waiting.removeIf(t -> t.header().number() == header.length());
            header.unlinked(out, found ? CONNECTION_RESET : 0);
            return;
        }
        waiting.add(new Transfer(header, content));
        retry();
    }

    private void retry() throws IOException {
        Set<Integer> busy = new HashSet<>();
        boolean again = true;
        while (again && open) {
            again = false;
            busy.clear();
            Iterator<Transfer> each = waiting.iterator();
            while (each.hasNext() && open && !again) {
                Transfer transfer = each.next();
                int pipe = transfer.header().endpoint() * 2 + (transfer.header().in() ? 1 : 0);
                if (!busy.contains(pipe) && done(transfer)) {
                    each.remove();
                    again = true;
                }
                busy.add(pipe);
            }
        }
    }

    private boolean done(Transfer transfer) throws IOException {
        UsbipHeader header = transfer.header();
        try {
            byte[] data = run(transfer);
            header.submitted(out, 0, header.in() ? data.length : header.length(), data);
        } catch (HandshakeException e) {
            if (e.handshake() == Handshake.NAK) {
                return left();
            }
            if (e.handshake() == Handshake.GONE) {
                boolean told = left();
                if (!told) {
                    leave(new Presence.Left(null));
                }
                return true;
            }
            header.submitted(out, BROKEN_PIPE, 0, NOTHING);
        }
        left();
        return true;
    }

    /** Whether the device left by itself, which is then told. */
    private boolean left() {
        if (device.presence() instanceof Presence.Left left) {
            leave(left);
            return true;
        }
        return false;
    }

    private byte[] run(Transfer transfer) throws HandshakeException {
        UsbipHeader header = transfer.header();
        if (header.endpoint() == 0) {
            return control(header.setup(), transfer.content());
        }
        if (header.in()) {
            return device.in(header.endpoint(), header.length());
        }
        device.out(header.endpoint(), transfer.content());
        return NOTHING;
    }

    private byte[] control(SetupPacket setup, byte[] content) throws HandshakeException {
        if (setup.type() == 0 && setup.request() == SET_CONFIGURATION) {
            configured = true;
        }
        // The kernel resets a port by itself; it is seen by the questions that follow.
        boolean afterReset =
                configured
                        && setup.type() == 0x80
                        && setup.request() == GET_DESCRIPTOR
                        && setup.value() >> 8 == 1;
        if (afterReset) {
            configured = false;
            device.reset();
        }
        if (setup.in()) {
            return requests.controlIn(setup);
        }
        requests.controlOut(setup, content);
        return NOTHING;
    }

    private void leave(Presence.Left left) {
        close();
        leaving.accept(left);
    }
}
