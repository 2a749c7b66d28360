package org.keywright.bench;

import java.util.Arrays;

/** Answers for any device what every device must answer (USB 2.0, chapter 9.4). */
public final class StandardRequests {

    private static final int GET_STATUS = 0;
    private static final int GET_DESCRIPTOR = 6;
    private static final int GET_CONFIGURATION = 8;
    private static final int GET_INTERFACE = 10;
    private static final int SET_INTERFACE = 11;
    private static final int REPORT_DESCRIPTOR = 0x22;
    private static final int HID_DESCRIPTOR = 0x21;

    private final VirtualDevice device;
    private final DescriptorBytes bytes;
    private int configuration;

    /** For one device as long as it is on the bus. */
    public StandardRequests(VirtualDevice device) {
        this.device = device;
        this.bytes = new DescriptorBytes(device.descriptors());
    }

    /** Any control transfer to the computer. */
    public byte[] controlIn(SetupPacket setup) throws HandshakeException {
        byte[] answer = answeredHere(setup) ? answer(setup) : device.controlIn(setup);
        return answer.length > setup.length() ? Arrays.copyOf(answer, setup.length()) : answer;
    }

    /** Any control transfer to the device. */
    public void controlOut(SetupPacket setup, byte[] content) throws HandshakeException {
        if (!answeredHere(setup)) {
            device.controlOut(setup, content);
        } else if (setup.request() == SET_INTERFACE) {
            device.descriptors()
                    .find(setup.index(), setup.value())
                    .orElseThrow(HandshakeException::stall);
            device.select(setup.index(), setup.value());
        } else if (setup.request() == 9) {
            configuration = setup.value();
        }
    }

    private boolean answeredHere(SetupPacket setup) {
        return setup.standard() && !device.answersAlone();
    }

    private byte[] answer(SetupPacket setup) throws HandshakeException {
        return switch (setup.request()) {
            case GET_STATUS -> new byte[2];
            case GET_CONFIGURATION -> new byte[] {(byte) configuration};
            case GET_INTERFACE -> new byte[1];
            case GET_DESCRIPTOR -> descriptor(setup.value() >> 8, setup.value() & 0xFF, setup);
            default -> throw HandshakeException.stall();
        };
    }

    private byte[] descriptor(int kind, int number, SetupPacket setup) throws HandshakeException {
        byte[] found =
                switch (kind) {
                    case 1 -> bytes.device();
                    case 2 -> number == 0 ? bytes.configuration() : new byte[0];
                    case 3 -> bytes.string(number);
                    case HID_DESCRIPTOR -> ofInterface(setup.index()).extra();
                    case REPORT_DESCRIPTOR -> ofInterface(setup.index()).report();
                    default -> new byte[0];
                };
        if (found.length == 0) {
            throw HandshakeException.stall();
        }
        return found;
    }

    private InterfaceDescriptor ofInterface(int number) throws HandshakeException {
        return device.descriptors().find(number, 0).orElseThrow(HandshakeException::stall);
    }
}
