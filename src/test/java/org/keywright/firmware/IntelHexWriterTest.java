package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntelHexWriterTest {

    @Test
    void writesSixteenBytesARecord() {
        byte[] bytes = new byte[18];
        String text = IntelHexWriter.write(image(new Segment(0, bytes)));

        assertThat(text)
                .isEqualTo(
                        ":10000000" + "00".repeat(16) + "F0\r\n:020010000000EE\r\n:00000001FF\r\n");
    }

    @Test
    void movesOnToTheNextPageOf64KilobytesInTheMiddleOfASegment() {
        String text = IntelHexWriter.write(image(new Segment(0xFFFE, new byte[] {1, 2, 3, 4})));

        assertThat(text.lines())
                .containsExactly(
                        ":02FFFE000102FE", ":020000021000EC", ":020000000304F7", ":00000001FF");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] low = new byte[1 + random.nextInt(500)];
            byte[] high = new byte[1 + random.nextInt(70_000)];
            random.nextBytes(low);
            random.nextBytes(high);
            long base = random.nextInt(4) * 0x800_0000L;
            FirmwareImage image =
                    image(
                            new Segment(base + random.nextInt(100), low),
                            new Segment(base + 601 + random.nextInt(70_000), high));

            assertThat(
                            IntelHexReader.read("a.hex", IntelHexWriter.write(image))
                                    .value()
                                    .orElseThrow())
                    .isEqualTo(image);
        }
    }

    private static FirmwareImage image(Segment... segments) {
        return new FirmwareImage(List.of(segments), 0);
    }
}
