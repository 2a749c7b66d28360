package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code devices}, whatever is plugged in where the test runs. */
class DevicesCommandTest {

    @TempDir private Path folder;

    @Test
    void theRulesOpenTheBootloadersOfOurTable() {
        CommandRun run = CommandRun.of(folder, "devices", "--udev-rules");
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines())
                .anyMatch(line -> line.contains("\"03eb\"") && line.contains("2ff4"))
                .anyMatch(line -> line.contains("\"0483\"") && line.contains("df11"))
                .anyMatch(line -> line.contains("ID_MM_DEVICE_IGNORE") && line.contains("1b4f"));
    }

    @Test
    void aListForProgramsIsOneDocument() {
        CommandRun run = CommandRun.of(folder, "devices", "--all", "--json");
        assertThat(run.out()).startsWith("{").contains("\"devices\":", "\"problems\":");
    }
}
