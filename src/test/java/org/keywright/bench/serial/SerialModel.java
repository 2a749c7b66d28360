package org.keywright.bench.serial;

import java.util.ArrayDeque;
import java.util.Deque;
import org.keywright.bench.BootloaderModel;
import org.keywright.bench.Bytes;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualBoard;

/** A CDC-ACM device (USB PSTN Devices 1.2): one interface for the line, one for the bytes. */
abstract class SerialModel extends BootloaderModel {

    private static final int NOTIFY = 0x82;
    private static final int OUT = 4;
    private static final int IN = 3;
    private static final int SET_LINE_CODING = 0x20;
    private static final int GET_LINE_CODING = 0x21;
    private static final int SET_LINE_STATE = 0x22;

    private final Deque<Byte> answer = new ArrayDeque<>();
    private byte[] coding = Bytes.of(0, 0xE1, 0, 0, 0, 0, 8);

    SerialModel(VirtualBoard board, DeviceDescriptors descriptors) {
        super(board, described(descriptors));
    }

    private static DeviceDescriptors described(DeviceDescriptors device) {
        byte[] functional = Bytes.hex("05 24 00 10 01  04 24 02 04  05 24 06 00 01");
        return device.classed(2, 0)
                .with(
                        InterfaceDescriptor.of(0, 2, 2, 1)
                                .with(functional)
                                .with(EndpointDescriptor.interrupt(NOTIFY, 8)))
                .with(
                        InterfaceDescriptor.of(1, 0x0A, 0, 0)
                                .with(EndpointDescriptor.bulk(OUT, 16))
                                .with(EndpointDescriptor.bulk(0x80 | IN, 16)));
    }

    @Override
    public final byte[] controlIn(SetupPacket setup) throws HandshakeException {
        if (setup.request() != GET_LINE_CODING) {
            throw HandshakeException.stall();
        }
        return coding.clone();
    }

    @Override
    public final void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        switch (setup.request()) {
            case SET_LINE_CODING -> coding = content.clone();
            case SET_LINE_STATE -> ready((setup.value() & 1) != 0, (int) Bytes.le32(coding, 0));
            default -> throw HandshakeException.stall();
        }
    }

    /** The line "data terminal ready" was set at that rate. */
    void ready(boolean ready, int baud) {}

    @Override
    public final void out(int endpoint, byte[] content) throws HandshakeException {
        if (endpoint != OUT) {
            throw HandshakeException.stall();
        }
        for (byte each : content) {
            received(each & 0xFF);
        }
    }

    @Override
    public final byte[] in(int endpoint, int length) throws HandshakeException {
        if (answer.isEmpty() || endpoint != IN) {
            throw HandshakeException.nak();
        }
        byte[] part = new byte[Math.min(length, answer.size())];
        for (int i = 0; i < part.length; i++) {
            part[i] = answer.remove();
        }
        if (answer.isEmpty()) {
            drained();
        }
        return part;
    }

    /** Everything there was to say has been heard. */
    void drained() {}

    /** A byte came. */
    abstract void received(int value);

    final void say(byte... bytes) {
        for (byte each : bytes) {
            answer.add(each);
        }
    }

    final void say(int... bytes) {
        say(Bytes.of(bytes));
    }
}
