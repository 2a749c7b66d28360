package org.keywright.flash.enter;

import java.time.Duration;
import java.util.Optional;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceNode;
import org.keywright.device.HidNode;
import org.keywright.device.HidTransport;
import org.keywright.flash.BootloaderEntry;

/**
 * VIA's command "jump to the bootloader" over QMK's raw HID. Firmware of before 2020 or so obeys;
 * newer firmware says that it does not know the command.
 *
 * <p>The command is sent only to firmware that says first that it speaks VIA: what others make of
 * those bytes nobody knows.
 */
public final class ViaJump implements BootloaderEntry {

    private static final int RAW_HID_PAGE = 0xFF60;
    private static final int RAW_HID_USAGE = 0x61;
    private static final int REPORT = 32;

    private static final byte PROTOCOL_VERSION = 0x01;
    private static final byte JUMP = 0x0B;
    private static final byte UNKNOWN = (byte) 0xFF;

    private static final Duration SENDING = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofMillis(500);

    /** Reports that somebody else asked for may come before ours. */
    private static final int STRANGERS = 16;

    @Override
    public String title() {
        return "over raw HID";
    }

    @Override
    public Answer ask(DeviceNode node, DeviceBus bus) {
        if (!(node instanceof HidNode hid)
                || hid.usagePage() != RAW_HID_PAGE
                || hid.usage() != RAW_HID_USAGE) {
            return Answer.NOT_POSSIBLE;
        }
        try (HidTransport raw = bus.open(hid)) {
            return speaksVia(raw) ? jump(raw) : Answer.NOT_POSSIBLE;
        } catch (DeviceException notOpened) {
            return Answer.REFUSED;
        }
    }

    private static boolean speaksVia(HidTransport raw) throws DeviceException {
        return ask(raw, PROTOCOL_VERSION)
                .filter(answer -> answer[0] == PROTOCOL_VERSION)
                .filter(answer -> answer.length > 2 && (answer[1] != 0 || answer[2] != 0))
                .isPresent();
    }

    /** Old firmware answers and leaves a moment later, or leaves at once. */
    private static Answer jump(HidTransport raw) {
        try {
            return ask(raw, JUMP).filter(answer -> answer[0] == UNKNOWN).isPresent()
                    ? Answer.REFUSED
                    : Answer.ASKED;
        } catch (DeviceGoneException left) {
            return Answer.ASKED;
        } catch (DeviceException failed) {
            return Answer.REFUSED;
        }
    }

    private static Optional<byte[]> ask(HidTransport raw, byte command) throws DeviceException {
        byte[] question = new byte[REPORT];
        question[0] = command;
        raw.write(0, question, SENDING);
        for (int i = 0; i < STRANGERS; i++) {
            Optional<byte[]> answer = raw.read(ANSWER);
            if (answer.isEmpty()) {
                return answer;
            }
            byte[] content = answer.get();
            if (content.length > 0 && (content[0] == command || content[0] == UNKNOWN)) {
                return answer;
            }
        }
        return Optional.empty();
    }
}
