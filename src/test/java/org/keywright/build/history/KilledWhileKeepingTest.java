package org.keywright.build.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildRecord;

/** Programs that are killed while they keep a build, and programs that keep builds at once. */
class KilledWhileKeepingTest {

    private static final int KILLS = 20;

    @TempDir Path temporary;

    @Test
    void twentyKillsLeaveWholeBuildsOnly() throws IOException, InterruptedException {
        Path folder = temporary.resolve("builds");
        Random random = new Random(5);
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = keeping(folder, kill, Long.MAX_VALUE);
            LockSupport.parkNanos(random.nextLong(20_000_000));
            child.destroyForcibly().waitFor();
        }
        BuildHistory history = new BuildHistory(folder);
        assertThat(history.ids()).hasSizeGreaterThanOrEqualTo(KILLS);
        assertWhole(history);

        Path contents = folder.resolve(".content");
        abandon(contents);
        history.delete(history.ids());
        assertThat(history.ids()).isEmpty();
        assertThat(contents).isEmptyDirectory();
    }

    @Test
    void severalProgramsKeepAndDeleteAtOnce() throws IOException, InterruptedException {
        Path folder = temporary.resolve("builds");
        BuildHistory history = new BuildHistory(folder);
        List<Process> children =
                List.of(keeping(folder, 1, 60), keeping(folder, 2, 60), keeping(folder, 3, 60));
        int deleted = 0;
        while (children.stream().anyMatch(Process::isAlive)) {
            List<String> old = history.ids().stream().skip(10).toList();
            history.delete(old);
            deleted += old.size();
        }
        for (Process child : children) {
            assertThat(child.waitFor()).as("it was not disturbed").isZero();
        }
        assertThat(history.ids().size() + deleted).isEqualTo(180);
        assertWhole(history);
    }

    /** As if what killed programs left had been lying there for days. */
    private static void abandon(Path contents) throws IOException {
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
        try (Stream<Path> files = Files.list(contents)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, longAgo);
            }
        }
    }

    private static void assertWhole(BuildHistory history) throws IOException {
        for (String id : history.ids()) {
            BuildRecord record = history.find(id).orElseThrow(() -> new AssertionError(id));
            assertThat(record.files()).hasSize(2);
            for (BuildRecord.KeptFile file : record.files()) {
                assertThat(history.read(record, file)).as(id + " " + file).isPresent();
            }
        }
    }

    private Process keeping(Path folder, int number, long limit)
            throws IOException, InterruptedException {
        Path begun = temporary.resolve("begun-" + number);
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KeepingForever.class.getName(),
                                folder.toString(),
                                begun.toString(),
                                Long.toString(limit))
                        .inheritIO()
                        .start();
        while (!Files.exists(begun)) {
            assertThat(child.isAlive() || Files.exists(begun)).as("the child keeps").isTrue();
            Thread.sleep(1);
        }
        return child;
    }
}
