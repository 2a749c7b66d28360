package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is in a toolchain's archive, even with the right checksum, installing it ends in a
 * problem with a place, and nothing is made outside the user's data folder.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileArchiveTest {

    @TempDir static Path folder;
    private Path home;
    private Map<String, byte[]> archives = Map.of();

    @BeforeAll
    void layOutAHomeOfItsOwn() throws IOException {
        Path checkout = Path.of(System.getProperty("keywright.home"));
        home = Files.createDirectory(folder.resolve("home"));
        FolderCopy.make(checkout.resolve("data/constants"), home.resolve("data/constants"));
        Files.createDirectory(home.resolve("toolchain-bundles"));
    }

    Stream<String> names() throws IOException {
        archives = HostileArchives.all(folder.resolve("canary").toString());
        return archives.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void aHostileArchiveEndsInAProblem(String name) throws Exception {
        byte[] content = archives.get(name);
        Path archive = Files.write(folder.resolve(name), content);
        knowTheArchive(name, content);

        CommandRun run = install(archive);

        assertProblemAndNothingLeft(run);
        assertThat(run.out()).contains(name);
    }

    @Test
    void anArchiveWithAnotherChecksumIsNotUnpacked() throws Exception {
        knowTheArchive("good.tar.gz", new byte[] {1, 2, 3});
        assertProblemAndNothingLeft(
                install(Files.write(folder.resolve("good.tar.gz"), new byte[] {1, 2, 4})));
    }

    @Test
    void anArchiveThatIsNotThereIsAProblem() throws Exception {
        knowTheArchive("gone.tar.gz", new byte[0]);
        assertProblemAndNothingLeft(install(folder.resolve("gone.tar.gz")));
    }

    private CommandRun install(Path archive) {
        return CommandRun.of(
                home, folder.resolve("user"), "toolchain", "install", "--archive", archive + "");
    }

    private void assertProblemAndNothingLeft(CommandRun run) throws IOException {
        assertThat(run.end()).as(run.out() + run.error()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out()).contains("error: ").contains("[toolchain-archive]");
        assertThat(FolderSnapshot.of(folder).names())
                .noneMatch(made -> made.contains("evil") || made.contains("canary"))
                .noneMatch(made -> made.contains("unpacking") || made.contains("avr-gcc-hostile"));
    }

    /** A manifest by which the archive is the right one for this and every other machine. */
    private void knowTheArchive(String name, byte[] content) throws Exception {
        String recipe =
                """
                [{ "version": "avr-gcc-hostile", "programs": "bin", "libraries": [],
                   "keep": ["**"], "drop": [],
                   "archive": { "name": "%s", "address": "https://example.invalid/%s",
                                "bytes": %d, "sha256": "%s" } }]"""
                        .formatted(name, name, content.length, sha256(content));
        Files.writeString(
                home.resolve("toolchain-bundles/avr-gcc.json"),
                """
                { "manifest": 1, "tool": "avr-gcc", "hosts": {
                  "linux-x86_64": %1$s, "linux-aarch64": %1$s, "linux-armhf": %1$s,
                  "macos-x86_64": %1$s, "macos-aarch64": %1$s, "windows": %1$s } }
                """
                        .formatted(recipe));
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
