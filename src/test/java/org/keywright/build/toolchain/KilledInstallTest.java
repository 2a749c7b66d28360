package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledInstallTest {

    private static final int KILLS = 50;

    @TempDir Path tools;

    @Test
    void leavesAWholeToolchainOrNone() throws Exception {
        Random random = new Random(11);
        int missing = 0;
        int ready = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextInt(150));
            switch (new ToolchainFolder(tools.resolve("tool-1")).fullState()) {
                case ToolchainState.Missing m -> missing++;
                case ToolchainState.Ready r -> ready++;
                case ToolchainState.Damaged d ->
                        throw new AssertionError("kill " + kill + " left damage: " + d.files());
            }
        }
        assertThat(missing + ready).isEqualTo(KILLS);
        assertThat(missing).as("kills that came while installing").isPositive();
        Path folder = EndlessInstaller.install(tools);
        assertThat(new ToolchainFolder(folder).fullState())
                .isInstanceOf(ToolchainState.Ready.class);
        assertThat(names()).containsExactly(".lock", "tool-1");
    }

    private void killAfter(int milliseconds) throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EndlessInstaller.class.getName(),
                                tools.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("installed");
            Thread.sleep(milliseconds);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(tools)) {
            return list.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
