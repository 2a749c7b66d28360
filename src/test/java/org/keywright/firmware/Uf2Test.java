package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywright.problem.Checked;

class Uf2Test {

    private static final Uf2Target RP2040 = new Uf2Target(0xE48BFF56L, Optional.empty());

    private static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void aPageIsFilledUpAsErasedFlash() {
        Segment segment = new Segment(0x1000_0010L, new byte[] {1, 2, 3});
        byte[] file = Uf2Writer.write(new FirmwareImage(List.of(segment), 0), RP2040);
        assertThat(file).hasSize(512);
        assertThat(words(file).getInt(0)).isEqualTo(0x0A324655);
        assertThat(words(file).getInt(8)).isEqualTo(0x2000);
        assertThat(words(file).getInt(12)).isEqualTo(0x1000_0000);
        assertThat(words(file).getInt(28)).isEqualTo(0xE48BFF56);
        assertThat(file[32 + 15]).isEqualTo((byte) 0xFF);
        assertThat(file[32 + 16]).isEqualTo((byte) 1);
        assertThat(words(file).getInt(508)).isEqualTo(0x0AB16F30);
    }

    @Test
    void pagesThatNobodyWritesAreLeftOut() {
        FirmwareImage image =
                new FirmwareImage(
                        List.of(
                                new Segment(0x20FF, new byte[] {1, 2}),
                                new Segment(0x4000, new byte[300])),
                        0);
        byte[] file = Uf2Writer.write(image, Uf2Target.ANY);
        assertThat(file).hasSize(4 * 512);
        assertThat(words(file).getInt(8)).isZero();
        assertThat(words(file).getInt(2 * 512 + 12)).isEqualTo(0x4000);
        assertThat(words(file).getInt(3 * 512 + 20)).isEqualTo(3);
        assertThat(words(file).getInt(3 * 512 + 24)).isEqualTo(4);
    }

    @Test
    void aDeviceTypeStandsBehindTheContent() {
        Uf2Target target = new Uf2Target(1, Optional.of(0xAABBCCDDL));
        Segment segment = new Segment(0, new byte[] {1});
        byte[] file = Uf2Writer.write(new FirmwareImage(List.of(segment), 0), target);
        assertThat(words(file).getInt(8)).isEqualTo(0xA000);
        assertThat(words(file).getInt(32 + 256)).isEqualTo(0xC8A72908);
        assertThat(words(file).getInt(32 + 260)).isEqualTo(0xAABBCCDD);
    }

    @Test
    void aBinaryComesBackAsItWas() {
        byte[] binary = new byte[1000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 7);
        }
        byte[] file = Uf2Writer.write(binary, 0x2000, RP2040);
        Uf2Content content = Uf2Reader.read("x.uf2", file).value().orElseThrow();
        assertThat(content.image().binary()).startsWith(binary).hasSize(1024);
        assertThat(content.families()).containsExactly(java.util.Map.entry(0xE48BFF56L, 0x2000L));
        assertThat(content.flags()).hasValue(0x2000);
    }

    @Test
    void aDamagedFileIsRefused() {
        byte[] file = Uf2Writer.write(new byte[600], 0, RP2040);
        assertThat(code(java.util.Arrays.copyOf(file, 700))).isEqualTo("uf2-length");
        assertThat(code(new byte[0])).isEqualTo("uf2-length");
        byte[] damaged = file.clone();
        damaged[1023] = 1;
        assertThat(code(damaged)).isEqualTo("uf2-block");
        byte[] huge = file.clone();
        words(huge).putInt(16, 500);
        assertThat(code(huge)).isEqualTo("uf2-block");
        byte[] twice = file.clone();
        words(twice).putInt(512 + 12, 0x80);
        assertThat(code(twice)).isEqualTo("uf2-addresses");
        byte[] far = file.clone();
        words(far).putInt(512 + 12, 0x7000_0000);
        assertThat(code(far)).isEqualTo("uf2-addresses");
    }

    private static String code(byte[] file) {
        Checked<Uf2Content> read = Uf2Reader.read("x.uf2", file);
        assertThat(read.value()).isEmpty();
        return read.problems().getFirst().code();
    }
}
