package org.keywright.live.via;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.keywright.device.DeviceException;
import org.keywright.device.HidTransport;

/**
 * Questions and answers of VIA's protocol: 32 bytes each, the answer begins as the question did, or
 * with FF where the firmware does not know it. One question at a time.
 */
final class ViaLink {

    private static final int REPORT = 32;
    private static final byte UNKNOWN = (byte) 0xFF;
    private static final byte PROTOCOL_VERSION = 0x01;
    private static final Duration SENDING = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofMillis(500);

    /** Answers to what other programs asked may come before ours. */
    private static final int STRANGERS = 16;

    private final HidTransport raw;

    ViaLink(HidTransport raw) {
        this.raw = raw;
    }

    /** The version of the protocol; empty if the firmware does not speak it. */
    Optional<Integer> version() throws DeviceException {
        return ask(PROTOCOL_VERSION)
                .map(answer -> (answer[1] & 0xFF) << 8 | answer[2] & 0xFF)
                .filter(version -> version > 0);
    }

    /**
     * Asks.
     *
     * @param question its first bytes; the answer must begin with them
     * @return the whole answer, 32 bytes; empty if it is not known or nothing comes
     */
    Optional<byte[]> ask(byte... question) throws DeviceException {
        byte[] report = Arrays.copyOf(question, REPORT);
        raw.write(0, report, SENDING);
        for (int i = 0; i < STRANGERS; i++) {
            Optional<byte[]> answer = raw.read(ANSWER);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            byte[] content = answer.get();
            if (content.length == REPORT && begins(content, question, 0)) {
                return answer;
            }
            if (content.length == REPORT && content[0] == UNKNOWN && begins(content, question, 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] question, int from) {
        for (int i = from; i < question.length; i++) {
            if (content[i] != question[i]) {
                return false;
            }
        }
        return true;
    }
}
