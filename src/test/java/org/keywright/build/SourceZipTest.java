package org.keywright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.cache.ObjectCache;
import org.keywright.problem.Checked;

class SourceZipTest {

    @TempDir Path folder;

    @Test
    void makeGivesTheSameBytesFromTheZipAlone() throws Exception {
        ToolchainSource toolchains = TestBoard.installedToolchain();
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/make")), "skipped: there is no make here");
        Artefacts files = build(toolchains);
        UnpackedZip zip =
                UnpackedZip.of(
                        files.sourceZip().orElseThrow(),
                        Files.createDirectory(folder.resolve("unzipped in a new place")));

        zip.make();

        assertThat(zip.file("tiny_board_default.hex")).hasSameBinaryContentAs(files.firmware());
        assertThat(zip.file("tiny_board_default.bin"))
                .hasSameBinaryContentAs(files.find("bin").orElseThrow());
    }

    @Test
    void aZipIsWrittenWithoutACompiler() throws Exception {
        BuildPipeline pipeline = TestBoard.withoutCompiler(folder);

        Checked<Path> zip =
                pipeline.writeSourceZip(
                        TestBoard.request(TestBoard.sources(), folder.resolve("out")));

        assertThat(UnpackedZip.names(zip.value().orElseThrow()))
                .isSorted()
                .contains("LICENSE", "Makefile", "README.md", "keymap.json", "manifest.json")
                .contains("firmware/Makefile", "firmware/core.json", "generated/keymap.c")
                .noneMatch(name -> name.startsWith("/") || name.contains(".."));
    }

    @Test
    void aZipIsTheSameInEveryTimeZone() throws Exception {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            byte[] east = zipAlone("east");
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(zipAlone("west")).isEqualTo(east);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private byte[] zipAlone(String output) throws IOException {
        BuildPipeline pipeline = TestBoard.withoutCompiler(folder);
        BuildRequest request = TestBoard.request(TestBoard.sources(), folder.resolve(output));
        return Files.readAllBytes(pipeline.writeSourceZip(request).value().orElseThrow());
    }

    private Artefacts build(ToolchainSource toolchains) throws IOException {
        BuildPipeline pipeline =
                new BuildPipeline(
                        toolchains,
                        TestBoard.core(),
                        new ObjectCache(folder.resolve("cache"), ObjectCache.USUAL_LIMIT),
                        folder.resolve("work"));
        JobState.Ended end =
                pipeline.run(
                        TestBoard.request(TestBoard.sources(), folder.resolve("out")),
                        BuildListener.silent(),
                        new Cancellation());
        return ((JobState.Succeeded) end).result().files();
    }
}
