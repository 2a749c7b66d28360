package org.keywright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Starts the fuzzer on each target, in a process of its own: {@code ./mvnw -Pfuzz test
 * -Dfuzz.seconds=600 -Dtest='FuzzRun'}. What it finds lies in {@code target/fuzz/<target>}.
 */
class FuzzRun {

    private static final String SECONDS = System.getProperty("fuzz.seconds", "60");
    private static final String ONLY = System.getProperty("fuzz.target", "");

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void theFuzzerFindsNothing(FuzzTarget target) throws Exception {
        if (!ONLY.isEmpty() && !ONLY.equals(target.folder())) {
            return;
        }
        Path work = Path.of("target", "fuzz", target.folder()).toAbsolutePath();
        Files.createDirectories(work.resolve("corpus"));
        Process fuzzer =
                new ProcessBuilder(command(target, work))
                        .directory(work.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(work.resolve("log.txt").toFile())
                        .start();
        assertThat(fuzzer.waitFor()).as("see %s", work.resolve("log.txt")).isZero();
        System.out.println(target.folder() + ": " + lastLine(work));
    }

    private static List<String> command(FuzzTarget target, Path work) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.entry().getName(),
                "--instrumentation_includes=org.keywright.**",
                "--custom_hook_includes=org.keywright.**",
                "--reproducer_path=" + work,
                "-max_total_time=" + SECONDS,
                "-timeout=25",
                "-rss_limit_mb=4096",
                "-artifact_prefix=" + work + "/",
                work.resolve("corpus").toString(),
                FuzzCorpus.folder(target).toAbsolutePath().toString());
    }

    private static String lastLine(Path work) throws IOException {
        List<String> lines = Files.readAllLines(work.resolve("log.txt"));
        return lines.isEmpty() ? "" : lines.getLast();
    }
}
