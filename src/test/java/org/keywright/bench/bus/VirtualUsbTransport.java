package org.keywright.bench.bus;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.keywright.bench.SetupPacket;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbRequest;
import org.keywright.device.UsbTransport;

/** Control and bulk transfers straight to a model. */
final class VirtualUsbTransport implements UsbTransport {

    private static final int SET_INTERFACE = 11;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Attachment attachment;
    private final Set<Integer> claimed = new HashSet<>();
    private final Set<Integer> endpoints = new HashSet<>();
    private boolean open = true;

    VirtualUsbTransport(Attachment attachment) {
        this.attachment = attachment;
    }

    @Override
    public void claim(int interfaceNumber, int alternate) throws DeviceException {
        var found =
                attachment
                        .device()
                        .descriptors()
                        .find(interfaceNumber, alternate)
                        .orElseThrow(() -> new DeviceException("no such interface"));
        SetupPacket setup = new SetupPacket(1, SET_INTERFACE, alternate, interfaceNumber, 0);
        attachment.transfer(
                SOON,
                () -> {
                    attachment.requests().controlOut(setup, new byte[0]);
                    return true;
                });
        claimed.add(interfaceNumber);
        found.endpoints().forEach(e -> endpoints.add(e.address()));
    }

    @Override
    public byte[] controlIn(UsbRequest request, int length, Duration timeout)
            throws DeviceException {
        SetupPacket setup = setup(request, 0x80, length);
        return attachment.transfer(timeout, () -> attachment.requests().controlIn(setup));
    }

    @Override
    public void controlOut(UsbRequest request, byte[] content, Duration timeout)
            throws DeviceException {
        SetupPacket setup = setup(request, 0, content.length);
        attachment.transfer(
                timeout,
                () -> {
                    attachment.requests().controlOut(setup, content.clone());
                    return true;
                });
    }

    private SetupPacket setup(UsbRequest request, int direction, int length)
            throws DeviceException {
        mustBeOpen();
        if (request.recipient() == UsbRequest.Recipient.INTERFACE
                && !claimed.contains(request.index() & 0xFF)) {
            throw new DeviceException("The interface was not claimed.");
        }
        int type = direction | request.type().ordinal() << 5 | request.recipient().ordinal();
        return new SetupPacket(type, request.request(), request.value(), request.index(), length);
    }

    @Override
    public byte[] bulkIn(int endpoint, int length, Duration timeout) throws DeviceException {
        mustHave(endpoint | 0x80);
        return attachment.transfer(timeout, () -> attachment.device().in(endpoint, length));
    }

    @Override
    public void bulkOut(int endpoint, byte[] content, Duration timeout) throws DeviceException {
        mustHave(endpoint);
        attachment.transfer(
                timeout,
                () -> {
                    attachment.device().out(endpoint, content.clone());
                    return true;
                });
    }

    private void mustHave(int address) throws DeviceException {
        mustBeOpen();
        if (!endpoints.contains(address)) {
            throw new DeviceException("No claimed interface has endpoint " + address + ".");
        }
    }

    private void mustBeOpen() {
        if (!open) {
            throw new IllegalStateException("closed");
        }
    }

    @Override
    public boolean reset() throws DeviceException {
        mustBeOpen();
        attachment.transfer(
                SOON,
                () -> {
                    attachment.device().reset();
                    return true;
                });
        return true;
    }

    @Override
    public void close() {
        open = false;
    }
}
