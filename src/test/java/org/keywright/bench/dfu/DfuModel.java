package org.keywright.bench.dfu;

import org.keywright.bench.BootloaderModel;
import org.keywright.bench.DeviceDescriptors;
import org.keywright.bench.HandshakeException;
import org.keywright.bench.SetupPacket;
import org.keywright.bench.VirtualBoard;

/**
 * The state and status every DFU device keeps, and the requests that only look at them.
 *
 * <p>What a state does not allow stalls and ends in {@code dfuERROR}, as appendix A.2 of the
 * specification draws it.
 */
abstract class DfuModel extends BootloaderModel {

    private Dfu.State state = Dfu.State.IDLE;
    private Dfu.Status status = Dfu.Status.OK;

    DfuModel(VirtualBoard board, DeviceDescriptors descriptors) {
        super(board, descriptors);
    }

    final Dfu.State state() {
        return state;
    }

    final void enter(Dfu.State next) {
        state = next;
    }

    /** Into {@code dfuERROR}; the transfer that brought it there still counts as taken. */
    final void fail(Dfu.Status why) {
        status = why;
        state = Dfu.State.ERROR;
    }

    /** Into {@code dfuERROR}, and the transfer stalls. */
    final HandshakeException refuse(Dfu.Status why) {
        fail(why);
        return HandshakeException.stall();
    }

    final void allowedIn(Dfu.State... states) throws HandshakeException {
        for (Dfu.State each : states) {
            if (each == state) {
                return;
            }
        }
        throw refuse(Dfu.Status.STALLEDPKT);
    }

    @Override
    public final byte[] controlIn(SetupPacket setup) throws HandshakeException {
        if (setup.type() != SetupPacket.CLASS_IN) {
            throw HandshakeException.stall();
        }
        return switch (setup.request()) {
            case Dfu.GETSTATUS -> status();
            case Dfu.GETSTATE -> new byte[] {(byte) state.ordinal()};
            case Dfu.UPLOAD -> upload(setup.value(), setup.length());
            default -> throw refuse(Dfu.Status.STALLEDPKT);
        };
    }

    private byte[] status() throws HandshakeException {
        int milliseconds = poll();
        return new byte[] {
            (byte) status.ordinal(),
            (byte) milliseconds,
            (byte) (milliseconds >> 8),
            (byte) (milliseconds >> 16),
            (byte) state.ordinal(),
            0
        };
    }

    @Override
    public final void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        if (setup.type() != SetupPacket.CLASS_OUT) {
            throw HandshakeException.stall();
        }
        switch (setup.request()) {
            case Dfu.DNLOAD -> download(setup.value(), content);
            case Dfu.CLRSTATUS -> clear();
            case Dfu.ABORT -> abort();
            case Dfu.DETACH -> detach();
            default -> throw refuse(Dfu.Status.STALLEDPKT);
        }
    }

    /** Leaves the error behind; other states do not know this request. */
    void clear() throws HandshakeException {
        allowedIn(Dfu.State.ERROR);
        status = Dfu.Status.OK;
        state = Dfu.State.IDLE;
    }

    /** Back to idle from where nothing is under way. */
    void abort() throws HandshakeException {
        allowedIn(
                Dfu.State.IDLE,
                Dfu.State.DNLOAD_SYNC,
                Dfu.State.DNLOAD_IDLE,
                Dfu.State.MANIFEST_SYNC,
                Dfu.State.UPLOAD_IDLE);
        state = Dfu.State.IDLE;
    }

    /** Only some bootloaders take this as the wish to start the firmware. */
    void detach() throws HandshakeException {
        throw refuse(Dfu.Status.STALLEDPKT);
    }

    /**
     * GETSTATUS was asked: moves on to the state that the answer will name.
     *
     * @return milliseconds to wait before asking again
     */
    abstract int poll() throws HandshakeException;

    abstract void download(int block, byte[] content) throws HandshakeException;

    abstract byte[] upload(int block, int length) throws HandshakeException;
}
