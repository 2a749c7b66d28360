package org.keywright.bench.bus;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import org.keywright.bench.EndpointDescriptor;
import org.keywright.bench.InterfaceDescriptor;
import org.keywright.bench.SetupPacket;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.SerialTransport;

/** Bytes to and from a model of a CDC-ACM device (USB PSTN Devices 1.2). */
final class VirtualSerialTransport implements SerialTransport {

    private static final int CDC_DATA = 0x0A;
    private static final int SET_LINE_CODING = 0x20;
    private static final int SET_CONTROL_LINE_STATE = 0x22;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Attachment attachment;
    private final InterfaceDescriptor data;
    private byte[] unread = {};

    VirtualSerialTransport(Attachment attachment) {
        this.attachment = attachment;
        this.data =
                attachment.device().descriptors().interfaces().stream()
                        .filter(i -> i.usbClass() == CDC_DATA)
                        .findFirst()
                        .orElseThrow();
    }

    void rate(int baud) throws DeviceException {
        byte[] coding = {(byte) baud, (byte) (baud >> 8), (byte) (baud >> 16), 0, 0, 0, 8};
        control(SET_LINE_CODING, 0, coding);
        setReady(true);
    }

    @Override
    public void write(byte[] content, Duration timeout) throws DeviceException {
        attachment.transfer(
                timeout,
                () -> {
                    attachment.device().out(endpoint(false), content.clone());
                    return true;
                });
    }

    @Override
    public byte[] read(int count, Duration timeout) throws DeviceException {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        got.writeBytes(unread);
        unread = new byte[0];
        while (got.size() < count) {
            got.writeBytes(
                    attachment.transfer(timeout, () -> attachment.device().in(endpoint(true), 64)));
        }
        byte[] all = got.toByteArray();
        unread = Arrays.copyOfRange(all, count, all.length);
        return Arrays.copyOf(all, count);
    }

    @Override
    public void discard() throws DeviceException {
        unread = new byte[0];
        try {
            while (true) {
                attachment.transfer(
                        Duration.ZERO, () -> attachment.device().in(endpoint(true), 64));
            }
        } catch (DeviceTimeoutException nothingLeft) {
            unread = new byte[0];
        }
    }

    @Override
    public void setReady(boolean ready) throws DeviceException {
        control(SET_CONTROL_LINE_STATE, ready ? 3 : 2, new byte[0]);
    }

    private void control(int request, int value, byte[] content) throws DeviceException {
        SetupPacket setup =
                new SetupPacket(SetupPacket.CLASS_OUT, request, value, 0, content.length);
        attachment.transfer(
                SOON,
                () -> {
                    attachment.requests().controlOut(setup, content);
                    return true;
                });
    }

    private int endpoint(boolean in) {
        return data.endpoints().stream()
                .filter(e -> e.in() == in)
                .mapToInt(EndpointDescriptor::number)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        try {
            setReady(false);
        } catch (DeviceException gone) {
            unread = new byte[0];
        }
    }
}
