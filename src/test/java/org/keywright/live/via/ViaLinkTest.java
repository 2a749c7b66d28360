package org.keywright.live.via;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.keywright.device.DeviceException;
import org.keywright.device.HidTransport;

/** Questions whose answers come late, not at all, among others', or as rubbish. */
class ViaLinkTest {

    private final Deque<byte[]> answers = new ArrayDeque<>();
    private final ViaLink via = new ViaLink(new Answering());

    private static byte[] report(int... start) {
        byte[] report = new byte[32];
        for (int i = 0; i < start.length; i++) {
            report[i] = (byte) start[i];
        }
        return report;
    }

    @Test
    void anAnswerIsTheOneThatBeginsAsTheQuestionDid() throws DeviceException {
        answers.add(report(0x11, 4));
        answers.add(report(0x01, 0, 13));
        assertThat(via.version()).hasValue(13);
    }

    @Test
    void whatTheFirmwareDoesNotKnowIsEmpty() throws DeviceException {
        answers.add(report(0xFF));
        assertThat(via.version()).isEmpty();
        answers.add(report(0xFF, 3, 7));
        assertThat(via.ask((byte) 2, (byte) 3, (byte) 7)).isEmpty();
        assertThat(via.version()).as("nothing comes").isEmpty();
    }

    @Test
    void rubbishIsNoAnswerAndDoesNotHoldUp() throws DeviceException {
        Random random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            if (noise.length > 2 && noise[1] != 3) {
                answers.add(noise);
            }
        }
        for (int i = 0; i < 100; i++) {
            assertThat(via.ask((byte) 2, (byte) 3, (byte) 0)).isEmpty();
        }
        assertThat(answers).as("no question reads on without end").isNotEmpty();
    }

    /** Answers what the test has put there. */
    private final class Answering implements HidTransport {
        @Override
        public void write(int id, byte[] content, Duration timeout) {
            assertThat(content).hasSize(32);
        }

        @Override
        public Optional<byte[]> read(Duration timeout) {
            return Optional.ofNullable(answers.poll()).map(a -> Arrays.copyOf(a, a.length));
        }

        @Override
        public void setFeature(int id, byte[] content) {
            throw new AssertionError("not asked for");
        }

        @Override
        public byte[] feature(int id, int length) {
            throw new AssertionError("not asked for");
        }

        @Override
        public void close() {
            answers.clear();
        }
    }
}
