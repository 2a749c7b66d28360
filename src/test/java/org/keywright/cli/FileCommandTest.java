package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code file}: nothing has to be plugged in. */
class FileCommandTest {

    @TempDir private Path folder;

    @Test
    void whatAFileSaysOfItselfIsOneDocumentForPrograms() throws IOException {
        Path hex = Files.writeString(folder.resolve("a.hex"), program());
        CommandRun run = CommandRun.of(folder.resolve("user"), "file", hex.toString(), "--json");

        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("\"code\": \"AVR\"", "\"atmega32u4\"", "\"id\": \"03A8:AE01\"");
    }

    @Test
    void aPersonReadsLines() throws IOException {
        Path hex = Files.writeString(folder.resolve("a.hex"), program());
        CommandRun run = CommandRun.of(folder.resolve("user"), "file", hex.toString());

        assertThat(run.out()).contains("a.hex: Intel HEX", "AVR (atmega16u4, atmega32u4)", "0.0.5");
    }

    @Test
    void whatIsNoFirmwareIsNamed() throws IOException {
        Path picture = Files.write(folder.resolve("a.hex"), new byte[] {-1, -40, -1, -32, 0, 16});
        CommandRun run = CommandRun.of(folder.resolve("user"), "file", picture.toString());

        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out() + run.error()).contains("firmware-foreign", "JPEG");
    }

    /** 43 jumps and a device descriptor. */
    private static String program() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 43; i++) {
            lines.append(line(4 * i, "0C948B1F"));
        }
        lines.append(line(172, "11241201000200000040A80301AE050001020001"));
        return lines.append(":00000001FF\n").toString();
    }

    private static String line(int address, String digits) {
        String record = "%02X%04X00%s".formatted(digits.length() / 2, address, digits);
        int sum = 0;
        for (int i = 0; i < record.length(); i += 2) {
            sum += Integer.parseInt(record.substring(i, i + 2), 16);
        }
        return ":%s%02X%n".formatted(record, -sum & 0xFF);
    }
}
