package org.keywright.bench.bus;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.SetupPacket;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.HidTransport;

/** Reports to and from a model, as the kernel's HID driver hands them on. */
final class VirtualHidTransport implements HidTransport {

    private static final int GET_REPORT = 1;
    private static final int SET_REPORT = 9;
    private static final int OUTPUT = 2;
    private static final int FEATURE = 3;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Attachment attachment;
    private final InterfaceDescriptor descriptor;

    VirtualHidTransport(Attachment attachment, int interfaceNumber) {
        this.attachment = attachment;
        this.descriptor = attachment.device().descriptors().find(interfaceNumber, 0).orElseThrow();
    }

    @Override
    public void write(int id, byte[] content, Duration timeout) throws DeviceException {
        Optional<EndpointDescriptor> out = endpoint(false);
        if (out.isEmpty()) {
            set(OUTPUT, id, content, timeout);
            return;
        }
        byte[] report = numbered(id, content);
        attachment.transfer(
                timeout,
                () -> {
                    attachment.device().out(out.get().number(), report);
                    return true;
                });
    }

    @Override
    public Optional<byte[]> read(Duration timeout) throws DeviceException {
        EndpointDescriptor in =
                endpoint(true).orElseThrow(() -> new DeviceException("no input reports"));
        try {
            return Optional.of(
                    attachment.transfer(
                            timeout, () -> attachment.device().in(in.number(), in.packet())));
        } catch (DeviceTimeoutException nothingCame) {
            return Optional.empty();
        }
    }

    private Optional<EndpointDescriptor> endpoint(boolean in) {
        return descriptor.endpoints().stream().filter(e -> e.in() == in).findFirst();
    }

    @Override
    public void setFeature(int id, byte[] content) throws DeviceException {
        set(FEATURE, id, content, SOON);
    }

    private void set(int kind, int id, byte[] content, Duration timeout) throws DeviceException {
        byte[] report = numbered(id, content);
        SetupPacket setup =
                new SetupPacket(
                        SetupPacket.CLASS_OUT,
                        SET_REPORT,
                        kind << 8 | id,
                        descriptor.number(),
                        report.length);
        attachment.transfer(
                timeout,
                () -> {
                    attachment.requests().controlOut(setup, report);
                    return true;
                });
    }

    @Override
    public byte[] feature(int id, int length) throws DeviceException {
        int numbered = id == 0 ? length : length + 1;
        SetupPacket setup =
                new SetupPacket(
                        SetupPacket.CLASS_IN,
                        GET_REPORT,
                        FEATURE << 8 | id,
                        descriptor.number(),
                        numbered);
        byte[] report = attachment.transfer(SOON, () -> attachment.requests().controlIn(setup));
        return id == 0 ? report : Arrays.copyOfRange(report, 1, report.length);
    }

    private static byte[] numbered(int id, byte[] content) {
        if (id == 0) {
            return content.clone();
        }
        byte[] report = new byte[content.length + 1];
        report[0] = (byte) id;
        System.arraycopy(content, 0, report, 1, content.length);
        return report;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
