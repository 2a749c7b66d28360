package org.keywright.bench.hid;

import org.keywright.bench.BootloaderModel;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualBoard;

/** A bootloader that is spoken to by reports over endpoint 0 and never sends one by itself. */
abstract class HidBootModel extends BootloaderModel {

    static final int OUTPUT = 2;
    static final int FEATURE = 3;

    private static final int GET_REPORT = 1;
    private static final int SET_REPORT = 9;
    private static final int SET_IDLE = 10;

    HidBootModel(VirtualBoard board, DeviceDescriptors descriptors) {
        super(board, descriptors);
    }

    @Override
    public final byte[] in(int endpoint, int length) throws HandshakeException {
        throw HandshakeException.nak();
    }

    @Override
    public final void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        if (setup.type() != SetupPacket.CLASS_OUT) {
            throw HandshakeException.stall();
        }
        if (setup.request() == SET_REPORT) {
            received(setup.value() >> 8, setup.value() & 0xFF, content);
        } else if (setup.request() != SET_IDLE) {
            throw HandshakeException.stall();
        }
    }

    @Override
    public final byte[] controlIn(SetupPacket setup) throws HandshakeException {
        if (setup.type() != SetupPacket.CLASS_IN || setup.request() != GET_REPORT) {
            throw HandshakeException.stall();
        }
        return asked(setup.value() >> 8, setup.value() & 0xFF);
    }

    /**
     * A report came.
     *
     * @param kind output or feature
     * @param content with the report's number first, where reports have one
     */
    abstract void received(int kind, int number, byte[] content) throws HandshakeException;

    /** A report is asked for. */
    byte[] asked(int kind, int number) throws HandshakeException {
        throw HandshakeException.stall();
    }
}
