package org.keywright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DfuSuffixTest {

    private static final DfuSuffix STM32 = new DfuSuffix(0x0483, 0xDF11, DfuSuffix.ANY);

    @TempDir Path folder;

    @Test
    void theFileStaysAndSixteenBytesFollow() {
        byte[] with = STM32.appendedTo(new byte[] {1, 2, 3});

        assertThat(with).hasSize(19).startsWith(1, 2, 3);
        assertThat(HexFormat.of().formatHex(with, 3, 15)).isEqualTo("ffff11df8304000155464410");
    }

    @Test
    void theSumCoversEverythingBeforeIt() {
        byte[] one = STM32.appendedTo(new byte[] {1});
        byte[] other = STM32.appendedTo(new byte[] {2});

        assertThat(sum(one)).isNotEqualTo(sum(other));
        assertThat(sum(new DfuSuffix(1, 2, 3).appendedTo(new byte[] {1}))).isNotEqualTo(sum(one));
    }

    @Test
    void dfuUtilAcceptsIt() throws Exception {
        Path tool = Path.of("/usr/bin/dfu-suffix");
        Assumptions.assumeTrue(Files.isExecutable(tool), "skipped: there is no dfu-suffix here");
        byte[] content = new byte[1000];
        Arrays.fill(content, (byte) 0x5A);
        Path file = Files.write(folder.resolve("a.bin"), STM32.appendedTo(content));

        Process check =
                new ProcessBuilder(tool.toString(), "-c", file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(check.getInputStream().readAllBytes());

        assertThat(check.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(check.exitValue()).as(said).isZero();
        assertThat(said).contains("0x0483").contains("0xDF11");
    }

    @Test
    void aSuffixIsFoundAndTakenOff() {
        byte[] file = {1, 2, 3};

        byte[] with = STM32.appendedTo(file);

        assertThat(DfuSuffix.find(with)).contains(STM32);
        assertThat(DfuSuffix.strippedFrom(with)).isEqualTo(file);
    }

    @Test
    void aFileThatOnlyLooksLikeItStaysWhole() {
        byte[] changed = STM32.appendedTo(new byte[] {1, 2, 3});
        changed[0] = 9;

        assertThat(DfuSuffix.strippedFrom(changed)).isEqualTo(changed);
        assertThat(DfuSuffix.find(new byte[15])).isEmpty();
        assertThat(DfuSuffix.find(new byte[16])).isEmpty();
    }

    private static byte[] sum(byte[] file) {
        return Arrays.copyOfRange(file, file.length - 4, file.length);
    }
}
