package org.keywright.build.bootloader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProductionHexTest {

    @Test
    void theFirmwareLosesItsEndAndKeepsItsLineEnds() {
        assertThat(joined(":0100000001FE\r\n:00000001FF\r\n", ":0170000002FD\r\n:00000001FF\r\n"))
                .isEqualTo(":0100000001FE\r\n:0170000002FD\r\n:00000001FF\r\n");
    }

    @Test
    void aLastLineWithoutAnEndGetsOne() {
        assertThat(joined(":0100000001FE", ":00000001FF\n"))
                .isEqualTo(":0100000001FE\n:00000001FF\n");
    }

    private static String joined(String firmware, String bootloader) {
        byte[] both = ProductionHex.of(bytes(firmware), bytes(bootloader));
        return new String(both, StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
