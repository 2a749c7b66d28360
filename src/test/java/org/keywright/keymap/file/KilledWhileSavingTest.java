package org.keywright.keymap.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed in the middle of saving leaves the old keymap or the new one, nothing else. */
class KilledWhileSavingTest {

    private static final int KILLS = 50;

    @TempDir Path folder;

    @Test
    void fiftyKillsLoseNoKeymap() throws IOException, InterruptedException {
        Path file = folder.resolve("keymap.json");
        Files.writeString(file, keymap());
        OpenedKeymap opened = KeymapFile.open(file).value().orElseThrow();
        Set<String> complete =
                Set.of(
                        KeymapFile.text(opened, SavingForever.version(opened.document(), 0)),
                        KeymapFile.text(opened, SavingForever.version(opened.document(), 1)));
        Random random = new Random(11);
        Set<String> seen = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            saveUntilKilled(file, folder.resolve("begun-" + kill), random);
            seen.add(Files.readString(file));
        }

        assertThat(seen).isSubsetOf(complete);
        KeymapFile.save(opened, opened.document(), file);
        assertThat(leftovers()).isEmpty();
    }

    private static void saveUntilKilled(Path file, Path begun, Random random)
            throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SavingForever.class.getName(),
                                file.toString(),
                                begun.toString())
                        .inheritIO()
                        .start();
        while (!Files.exists(begun)) {
            assertThat(child.isAlive()).as("the child saves").isTrue();
            LockSupport.parkNanos(1_000_000);
        }
        LockSupport.parkNanos(random.nextLong(8_000_000));
        child.destroyForcibly().waitFor();
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith("-tmp")).toList();
        }
    }

    /** Large enough that writing it takes a moment. */
    private static String keymap() {
        String layer = "[\"KC_A\"" + ", \"KC_B\"".repeat(50_000) + "]";
        return "{\"keyboard\": \"acme/pad\", \"layout\": \"LAYOUT\", \"layers\": ["
                + layer
                + "]}\n";
    }
}
