package org.keywright.build.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywright.build.tree.GitSourcesTest.good;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.Cancellation;

/** Whatever moment the program is killed at: a source's versions are whole, and it goes on. */
class KilledFetchTest {

    private static final int KILLS = 12;
    private static final TreeListener SILENT = (step, fraction) -> {};

    @TempDir Path folder;

    @Test
    void leavesWholeVersionsOrNoneAndNothingInTheWay() throws Exception {
        Random random = new Random(5);
        SourceStore store = new SourceStore(folder.resolve("sources"));
        try (FirmwareRepositories remote = new FirmwareRepositories(folder.resolve("remote"))) {
            for (int kill = 0; kill < KILLS; kill++) {
                killAfter(random.nextInt(400), remote.firmware.fileUrl());
                for (StoredSource source : store.list()) {
                    whole(source);
                }
            }
            store.remove("qmk", new Cancellation());
            good(
                    store.addGit(
                            "qmk",
                            new Origin.Git(remote.firmware.fileUrl(), ""),
                            path -> true,
                            SILENT,
                            new Cancellation()));
        }
        whole(store.find("qmk").orElseThrow());
        try (Stream<Path> all = Files.walk(folder.resolve("sources"))) {
            assertThat(all.map(p -> p.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(SourceFolder.WORK));
        }
    }

    private static void whole(StoredSource source) {
        for (TreeVersion version : source.versions()) {
            Path tree = source.tree(version);
            for (String file : List.of("Makefile", "readme.md", "util/run.sh", "docs/start.md")) {
                assertThat(tree.resolve(file)).isNotEmptyFile();
            }
            if (version.libraries().containsKey("lib/lufa")) {
                assertThat(tree.resolve("lib/lufa/LUFA/Version.h")).isNotEmptyFile();
            }
            if (version.libraries().containsKey("lib/chibios")) {
                assertThat(tree.resolve("lib/chibios/os/ch.h")).isNotEmptyFile();
            }
        }
    }

    private void killAfter(int milliseconds, String url) throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EndlessFetcher.class.getName(),
                                folder.resolve("sources").toString(),
                                url)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("fetched");
            Thread.sleep(milliseconds);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
