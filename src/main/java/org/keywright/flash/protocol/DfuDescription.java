package org.keywright.flash.protocol;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywright.device.DeviceException;
import org.keywright.device.UsbRequest;
import org.keywright.device.UsbTransport;

/**
 * What a device's configuration says of DFU (Device Class Specification for Device Firmware Upgrade
 * 1.1, chapter 4).
 *
 * @param settings the alternate settings of its DFU interface
 * @param function its functional descriptor, if it has one
 */
record DfuDescription(List<Setting> settings, Optional<Function> function) {

    private static final int GET_DESCRIPTOR = 6;
    private static final int CONFIGURATION = 2;
    private static final int STRING = 3;
    private static final int INTERFACE = 4;
    private static final int FUNCTIONAL = 0x21;
    private static final int HEADER = 9;
    private static final int LARGEST = 4096;
    private static final int ENGLISH = 0x0409;
    private static final int LONGEST_STRING = 255;
    private static final Duration TIME = Duration.ofSeconds(2);

    DfuDescription {
        settings = List.copyOf(settings);
    }

    /**
     * One alternate setting.
     *
     * @param name the number of the string that names it, 0 for none
     */
    record Setting(int interfaceNumber, int alternate, int name) {}

    /**
     * The functional descriptor.
     *
     * @param attributes bit 1 for reading back
     * @param transferSize the most bytes of a block
     */
    record Function(int attributes, int transferSize) {

        boolean upload() {
            return (attributes & 2) != 0;
        }
    }

    /** Asks the device, one of whose interfaces has been claimed. */
    static DfuDescription of(UsbTransport usb) throws DeviceException {
        byte[] header = descriptor(usb, CONFIGURATION << 8, 0, HEADER);
        if (header.length < HEADER) {
            throw Answers.tooShort("a descriptor", header.length, HEADER);
        }
        int total = Math.min(number(header, 2), LARGEST);
        return read(descriptor(usb, CONFIGURATION << 8, 0, Math.max(total, HEADER)));
    }

    /** The name of a setting, empty if it has none. */
    static String name(UsbTransport usb, Setting setting) throws DeviceException {
        if (setting.name() == 0) {
            return "";
        }
        byte[] answer = descriptor(usb, STRING << 8 | setting.name(), ENGLISH, LONGEST_STRING);
        StringBuilder name = new StringBuilder();
        int end = answer.length < 2 ? 0 : Math.min(answer.length, answer[0] & 0xFF);
        for (int i = 2; i + 1 < end; i += 2) {
            name.append((char) number(answer, i));
        }
        return name.toString();
    }

    private static byte[] descriptor(UsbTransport usb, int value, int index, int length)
            throws DeviceException {
        UsbRequest request =
                new UsbRequest(
                        UsbRequest.Type.STANDARD,
                        UsbRequest.Recipient.DEVICE,
                        GET_DESCRIPTOR,
                        value,
                        index);
        return usb.controlIn(request, length, TIME);
    }

    /** Reads a whole configuration; what makes no sense ends the reading. */
    static DfuDescription read(byte[] bytes) {
        List<Setting> settings = new ArrayList<>();
        Optional<Function> function = Optional.empty();
        boolean ours = false;
        for (int at = 0; at + 2 <= bytes.length; at += bytes[at] & 0xFF) {
            int length = bytes[at] & 0xFF;
            if (length < 2 || at + length > bytes.length) {
                break;
            }
            int type = bytes[at + 1] & 0xFF;
            if (type == INTERFACE && length >= 9) {
                ours = (bytes[at + 5] & 0xFF) == 0xFE && bytes[at + 6] == 1;
                if (ours) {
                    settings.add(
                            new Setting(
                                    bytes[at + 2] & 0xFF,
                                    bytes[at + 3] & 0xFF,
                                    bytes[at + 8] & 0xFF));
                }
            } else if (type == FUNCTIONAL && length >= 7 && ours) {
                function = Optional.of(new Function(bytes[at + 2] & 0xFF, number(bytes, at + 5)));
            }
        }
        return new DfuDescription(settings, function);
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }
}
