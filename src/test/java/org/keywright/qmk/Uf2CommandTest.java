package org.keywright.qmk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Uf2CommandTest {

    private static final String HEX = ":0400000001020304F2\n:00000001FF\n";

    @TempDir Path folder;
    private QmkRun qmk;

    @BeforeEach
    void layOutAHexFile() throws IOException {
        Files.writeString(folder.resolve("x.hex"), HEX);
        qmk = new QmkRun(folder.resolve("tree")).from(folder);
    }

    @Test
    void convertsAndSaysWhatItDid() {
        QmkRun.Outcome outcome =
                qmk.call(
                        "uf2conv", "x.hex", "--output", "x.uf2", "--convert", "--family", "rp2040");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .isEqualTo(
                        "Converted to uf2, output size: 512, start address: 0x0\nWrote 512 bytes to "
                                + folder.resolve("x.uf2")
                                + "\n");
        assertThat(qmk.call("uf2conv", "--info", "x.uf2").out())
                .contains("Family ID is RP2040, hex value is 0xe48bff56")
                .contains("Target Address is 0x00000000")
                .contains("consistent, 0x2000");
        qmk.call("uf2conv", "--convert", "x.uf2");
        assertThat(folder.resolve("flash.bin")).isNotEmptyFile();
    }

    @Test
    void writesABinaryAsACArray() throws IOException {
        Files.write(folder.resolve("x.bin"), new byte[] {0, 1, (byte) 0xAB});
        qmk.call("uf2conv", "--carray", "x.bin");
        assertThat(folder.resolve("flash.h"))
                .hasContent(
                        """
                        const unsigned long bindata_len = 3;
                        const unsigned char bindata[] __attribute__((aligned(16))) = {
                        0x00, 0x01, 0xab,\s
                        };
                        """);
        qmk.call("uf2conv", "--carray", "--convert", "x.hex");
        assertThat(folder.resolve("flash.uf2")).hasSize(512);
    }

    @Test
    void handsTheFileToEveryDriveThatIsABootloader() throws IOException {
        Path drives = folder.resolve("mounted");
        Files.createDirectories(drives.resolve("music"));
        Files.createDirectories(drives.resolve("board"));
        Files.writeString(drives.resolve("board/INFO_UF2.TXT"), "UF2\r\nBoard-ID: RPI-RP2\r\n");
        qmk.variable("KEYWRIGHT_UF2_DRIVES", drives.toString());
        assertThat(qmk.call("uf2conv", "--list").out())
                .isEqualTo(drives.resolve("board") + " RPI-RP2\n");
        assertThat(qmk.call("uf2conv", "--wait", "--deploy", "x.hex").out())
                .contains("Flashing " + drives.resolve("board") + " (RPI-RP2)");
        assertThat(drives.resolve("board/NEW.UF2")).hasContent(HEX.strip());
        assertThat(drives.resolve("music")).isEmptyDirectory();
    }

    @Test
    void refusesWhatItCannotDo() {
        qmk.variable("KEYWRIGHT_UF2_DRIVES", folder.resolve("nothing").toString());
        assertThat(qmk.call("uf2conv", "--deploy", "x.hex").exitCode()).isEqualTo(1);
        assertThat(qmk.call("uf2conv").exitCode()).isEqualTo(1);
        assertThat(qmk.call("uf2conv", "none.hex").error()).contains("is not there");
        assertThat(qmk.call("uf2conv", "-c", "x.hex", "-f", "marble").exitCode()).isEqualTo(2);
        assertThat(qmk.call("uf2conv", "-c", "x.hex", "-f", "0x1FFFFFFFF").exitCode()).isEqualTo(2);
        qmk.with("../bad.hex", ":0400000001020304F3\n");
        assertThat(qmk.call("uf2conv", "-c", "bad.hex").error()).contains("hex-checksum");
        assertThat(folder.resolve("flash.uf2")).doesNotExist();
    }
}
