package org.keywright.device.usb;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import net.codecrete.usb.UsbControlTransfer;
import net.codecrete.usb.UsbDevice;
import net.codecrete.usb.UsbDirection;
import net.codecrete.usb.UsbException;
import net.codecrete.usb.UsbRecipient;
import net.codecrete.usb.UsbRequestType;
import net.codecrete.usb.UsbStallException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceFile;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.SystemCode;
import org.keywright.device.TimedCalls;
import org.keywright.device.UsbNode;
import org.keywright.device.UsbRequest;
import org.keywright.device.UsbTransport;

/**
 * Transfers by java-does-usb.
 *
 * <p>The library knows no time limit for control transfers. A transfer that takes too long is ended
 * by closing the device, which makes the system throw the transfer away; the next one opens it
 * again.
 */
final class LibraryUsbTransport implements UsbTransport {

    /** Claiming, selecting, opening: the system's own limit for such requests is 5 s. */
    private static final Duration SETUP = Duration.ofSeconds(10);

    /** How long the system may take to notice that a device is not there any more. */
    private static final int NOTICE_MILLIS = 500;

    private final UsbNode node;
    private final UsbDevice device;
    private final UsbFailure failure;
    private final TimedCalls calls;
    private final Map<Integer, Integer> claimed = new LinkedHashMap<>();

    LibraryUsbTransport(UsbNode node, UsbDevice device) {
        this.node = node;
        this.device = device;
        this.failure = new UsbFailure(node, SystemCode.here());
        this.calls = new TimedCalls(UsbFailure.subject(node));
    }

    /** What the library does. */
    private interface Step<T> {
        T take();
    }

    void open() throws DeviceException {
        timed(SETUP, () -> true);
    }

    @Override
    public void claim(int interfaceNumber, int alternate) throws DeviceException {
        claimed.put(interfaceNumber, alternate);
        timed(SETUP, () -> true);
    }

    @Override
    public byte[] controlIn(UsbRequest request, int length, Duration timeout)
            throws DeviceException {
        return timed(timeout, () -> device.controlTransferIn(transfer(request), length));
    }

    @Override
    public void controlOut(UsbRequest request, byte[] content, Duration timeout)
            throws DeviceException {
        timed(
                timeout,
                () -> {
                    device.controlTransferOut(transfer(request), content);
                    return true;
                });
    }

    @Override
    public byte[] bulkIn(int endpoint, int length, Duration timeout) throws DeviceException {
        return timed(
                timeout.plus(SETUP),
                () ->
                        unhalted(
                                UsbDirection.IN,
                                endpoint,
                                () -> packets(endpoint, length, timeout)));
    }

    /** The library takes one packet at a time. */
    private byte[] packets(int endpoint, int length, Duration timeout) {
        int size = device.getEndpoint(UsbDirection.IN, endpoint).getPacketSize();
        ByteArrayOutputStream all = new ByteArrayOutputStream(length);
        byte[] packet;
        do {
            packet = device.transferIn(endpoint, millis(timeout));
            all.writeBytes(packet);
        } while (packet.length == size && all.size() < length);
        return all.size() > length ? Arrays.copyOf(all.toByteArray(), length) : all.toByteArray();
    }

    @Override
    public void bulkOut(int endpoint, byte[] content, Duration timeout) throws DeviceException {
        timed(
                timeout.plus(SETUP),
                () ->
                        unhalted(
                                UsbDirection.OUT,
                                endpoint,
                                () -> {
                                    device.transferOut(endpoint, content, millis(timeout));
                                    return true;
                                }));
    }

    /** A refused bulk transfer halts its endpoint (USB 2.0, chapter 9.4.5); ours work again. */
    private <T> T unhalted(UsbDirection direction, int endpoint, Step<T> step) {
        try {
            return step.take();
        } catch (UsbStallException refused) {
            device.clearHalt(direction, endpoint);
            throw refused;
        }
    }

    @Override
    public boolean reset() throws DeviceException {
        if (!PortReset.isPossible(node.path())) {
            return false;
        }
        device.close();
        return calls.call(SETUP, () -> PortReset.reset(node, isAttached()));
    }

    /** Takes a step with the device open and everything claimed that was asked for. */
    private <T> T timed(Duration patience, Step<T> step) throws DeviceException {
        try {
            return calls.call(
                    patience,
                    () -> {
                        try {
                            prepare();
                            return step.take();
                        } catch (UsbException thrown) {
                            throw failure.of(thrown, isStillAttached(thrown));
                        }
                    });
        } catch (DeviceTimeoutException late) {
            device.close();
            throw late;
        }
    }

    private void prepare() {
        if (!device.isOpened()) {
            device.open();
            TransferThread.guard();
        }
        claimed.forEach(
                (number, alternate) -> {
                    if (!device.getInterface(number).isClaimed()) {
                        device.claimInterface(number);
                    }
                    int current = device.getInterface(number).getCurrentAlternate().getNumber();
                    if (current != alternate) {
                        device.selectAlternateSetting(number, alternate);
                    }
                });
    }

    /** A broken transfer may be the first sign of a pulled cable: the system says so soon after. */
    private boolean isStillAttached(UsbException thrown) {
        boolean explained =
                thrown instanceof UsbStallException
                        || SystemCode.here().trouble(thrown.getErrorCode())
                                != org.keywright.device.Trouble.UNKNOWN;
        for (int waited = 0; !explained && isAttached() && waited < NOTICE_MILLIS; waited += 20) {
            pause(20);
        }
        return isAttached();
    }

    private boolean isAttached() {
        return device.isConnected()
                && DeviceFile.of(node.path()).map(DeviceFile::exists).orElse(true);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int millis(Duration timeout) {
        return Math.clamp(timeout.toMillis(), 1, Integer.MAX_VALUE);
    }

    private static UsbControlTransfer transfer(UsbRequest request) {
        UsbRequestType type =
                switch (request.type()) {
                    case STANDARD -> UsbRequestType.STANDARD;
                    case CLASS -> UsbRequestType.CLASS;
                    case VENDOR -> UsbRequestType.VENDOR;
                };
        UsbRecipient recipient =
                switch (request.recipient()) {
                    case DEVICE -> UsbRecipient.DEVICE;
                    case INTERFACE -> UsbRecipient.INTERFACE;
                    case ENDPOINT -> UsbRecipient.ENDPOINT;
                };
        return new UsbControlTransfer(
                type, recipient, request.request(), request.value(), request.index());
    }

    @Override
    public void close() {
        calls.close();
        device.close();
    }
}
