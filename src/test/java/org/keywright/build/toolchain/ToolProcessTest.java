package org.keywright.build.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildStoppedException;
import org.keywright.build.Cancellation;
import org.keywright.build.ToolOutput;

class ToolProcessTest {

    @TempDir Path folder;

    @BeforeEach
    void needAShell() {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/bin/sh")),
                "skipped: there is no /bin/sh to play tool");
    }

    @Test
    void seesOnlyTheEnvironmentWeChose() throws Exception {
        ToolOutput output = run(List.of("/usr/bin/env"), new Cancellation());

        assertThat(output.text().lines())
                .contains("LC_ALL=C", "PATH=/bin", "TMPDIR=" + folder)
                .noneMatch(line -> line.startsWith("HOME="));
    }

    @Test
    void argumentsAreNeverReadByAShell() throws Exception {
        ToolOutput output =
                run(List.of("/bin/echo", "$(touch evil)", "`touch evil`;"), new Cancellation());

        assertThat(output.text()).isEqualTo("$(touch evil) `touch evil`;\n");
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void bothStreamsAndTheExitCodeComeBack() throws Exception {
        ToolOutput output =
                run(List.of("/bin/sh", "-c", "echo out; echo err >&2; exit 3"), new Cancellation());

        assertThat(output.text()).isEqualTo("out\nerr\n");
        assertThat(output.exitCode()).isEqualTo(3);
    }

    @Test
    void cancellingKillsAlsoWhatIsBeingStartedThatMoment() throws Exception {
        // A shell that never stops starting programs, each of which tells that it lives.
        List<String> tool =
                List.of(
                        "/bin/sh",
                        "-c",
                        "while :; do (sleep 2; : > alive) & echo started; sleep 0.01; done");
        for (int round = 0; round < 10; round++) {
            Cancellation cancellation = new Cancellation();
            assertThatThrownBy(
                            () ->
                                    ToolProcess.run(
                                            tool,
                                            folder,
                                            Map.of("PATH", "/bin:/usr/bin"),
                                            cancellation,
                                            line -> cancellation.cancel()))
                    .isInstanceOf(BuildStoppedException.class);
        }
        Thread.sleep(2500);
        assertThat(folder.resolve("alive")).doesNotExist();
    }

    @Test
    void cancellingKillsWhatTheToolStarted() throws Exception {
        Cancellation cancellation = new Cancellation();
        List<Long> started = new ArrayList<>();
        // The grandchild holds the pipe open: only its death lets the call return.
        List<String> tool = List.of("/bin/sh", "-c", "sleep 600 & echo $!; wait");

        assertThatThrownBy(
                        () ->
                                ToolProcess.run(
                                        tool,
                                        folder,
                                        Map.of("PATH", "/bin:/usr/bin"),
                                        cancellation,
                                        line -> {
                                            started.add(Long.parseLong(line));
                                            cancellation.cancel();
                                        }))
                .isInstanceOf(BuildStoppedException.class);

        assertThat(started).hasSize(1);
        ProcessHandle.of(started.getFirst())
                .ifPresent(child -> assertThat(child.onExit().join().isAlive()).isFalse());
    }

    @Test
    void nothingStartsAfterCancelling() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        assertThatThrownBy(() -> run(List.of("/usr/bin/touch", "started"), cancellation))
                .isInstanceOf(BuildStoppedException.class);
        assertThat(folder.resolve("started")).doesNotExist();
    }

    private ToolOutput run(List<String> command, Cancellation cancellation) throws Exception {
        return ToolProcess.run(command, folder, Map.of("PATH", "/bin"), cancellation, line -> {});
    }
}
