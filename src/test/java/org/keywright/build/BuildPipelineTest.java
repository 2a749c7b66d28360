package org.keywright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.cache.ObjectCache;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexReader;
import org.keywright.generate.SourceTree;

class BuildPipelineTest {

    @TempDir Path folder;
    private ToolchainSource toolchains;

    @BeforeEach
    void findCompiler() throws Exception {
        toolchains = TestBoard.toolchains();
    }

    @Test
    void sourcesBecomeFirmware() throws Exception {
        BuildResult result = built(pipeline("cache"), request("out"));

        FirmwareImage image =
                IntelHexReader.read("a.hex", TestBoard.text(result.files().firmware()))
                        .value()
                        .orElseThrow();
        assertThat(image.binary())
                .isEqualTo(Files.readAllBytes(result.files().find("bin").orElseThrow()));
        assertThat(result.size().flashUsed()).isEqualTo(image.byteCount());
        assertThat(result.size().memory().flashForFirmware()).isEqualTo(28_672);
        assertThat(result.compiledUnits()).isGreaterThan(10);
        assertThat(TestBoard.text(result.files().metadata()))
                .contains(result.files().sha256())
                .doesNotContain(folder.toString());
        assertThat(result.files().firmware()).hasFileName("tiny_board_default.hex");
    }

    @Test
    void equalRequestsGiveEqualBytesWhereverTheyAreBuilt() throws Exception {
        BuildResult one = built(pipeline("cache 1"), request("out 1"));
        BuildResult two = built(pipeline("ünother/cache"), request("out/2"));

        assertThat(two.compiledUnits()).isEqualTo(one.compiledUnits());
        assertThat(two.files().firmware()).hasSameBinaryContentAs(one.files().firmware());
        assertThat(two.files().metadata()).hasSameBinaryContentAs(one.files().metadata());
        assertThat(two.files().sourceZip().orElseThrow())
                .hasSameBinaryContentAs(one.files().sourceZip().orElseThrow());
    }

    @Test
    void linkTimeOptimisationGivesEqualBytesToo() throws Exception {
        SourceTree sources =
                TestBoard.sourcesWith("info_rules.mk", "MCU ?=", "LTO_ENABLE ?= yes\nMCU ?=");
        BuildResult one = built(pipeline("1"), TestBoard.request(sources, folder.resolve("out 1")));
        BuildResult two = built(pipeline("2"), TestBoard.request(sources, folder.resolve("out 2")));
        BuildResult plain = built(pipeline("1"), request("out 3"));

        assertThat(two.files().firmware()).hasSameBinaryContentAs(one.files().firmware());
        assertThat(one.size().flashUsed()).isLessThan(plain.size().flashUsed());
    }

    @Test
    void anEqualRequestCompilesNothing() throws Exception {
        BuildPipeline pipeline = pipeline("cache");
        BuildResult first = built(pipeline, request("out"));
        BuildResult again = built(pipeline, request("again"));

        assertThat(again.compiledUnits()).isZero();
        assertThat(again.files().firmware()).hasSameBinaryContentAs(first.files().firmware());
    }

    @Test
    void oneChangedKeyCompilesOneSource() throws Exception {
        BuildPipeline pipeline = pipeline("cache");
        BuildResult first = built(pipeline, request("out"));
        BuildRequest changed =
                TestBoard.request(
                        TestBoard.sourcesWith("keymap.c", "KC_A", "KC_Z"), folder.resolve("two"));
        BuildResult second = built(pipeline, changed);

        assertThat(second.compiledUnits()).isEqualTo(1);
        assertThat(second.files().sha256()).isNotEqualTo(first.files().sha256());
        BuildResult fresh =
                built(
                        pipeline("other cache"),
                        TestBoard.request(changed.sources(), folder.resolve("three")));
        assertThat(second.files().firmware()).hasSameBinaryContentAs(fresh.files().firmware());
    }

    @Test
    void whatTheCoreCannotDoIsSaidBeforeACompilerIsFetched() throws Exception {
        BuildPipeline offline = TestBoard.withoutCompiler(folder);
        BuildRequest request =
                TestBoard.request(
                        TestBoard.sourcesWith("info_rules.mk", "atmega32u4", "STM32F303"),
                        folder.resolve("out"));

        JobState.Ended end = offline.run(request, BuildListener.silent(), new Cancellation());

        assertThat(((JobState.Failed) end).problems().getFirst().code())
                .isEqualTo("not-supported-by-firmware");
    }

    @Test
    void buildFoldersAreGoneAfterwards() throws Exception {
        built(pipeline("cache"), request("out"));

        try (Stream<Path> left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aCancelledBuildEndsCancelledAndLeavesNothing() throws Exception {
        for (BuildStep step : List.of(BuildStep.PLAN, BuildStep.TOOLCHAIN, BuildStep.COMPILE)) {
            Cancellation cancellation = new Cancellation();
            JobState.Ended end =
                    pipeline("cache " + step)
                            .run(
                                    request("out " + step),
                                    new CancellingListener(step, cancellation),
                                    cancellation);

            assertThat(end).isEqualTo(new JobState.Cancelled());
            assertThat(folder.resolve("out " + step)).doesNotExist();
        }
    }

    @Test
    void aBuildThatTakesTooLongIsAProblem() throws Exception {
        BuildRequest request = request("out");
        BuildRequest hurried =
                new BuildRequest(
                        request.sources(),
                        request.keyboard(),
                        request.keymap(),
                        request.layout(),
                        request.keymapText(),
                        true,
                        request.output(),
                        java.time.Duration.ofNanos(1));
        BuildListener slow = new CancellingListener(BuildStep.COMPILE, new Cancellation());

        JobState.Ended end = pipeline("cache").run(hurried, slow, new Cancellation());

        assertThat(end).isInstanceOf(JobState.Failed.class);
        assertThat(((JobState.Failed) end).problems().getFirst().code()).isEqualTo("time-limit");
    }

    /** Cancels as soon as a step begins. */
    private record CancellingListener(BuildStep step, Cancellation cancellation)
            implements BuildListener {
        @Override
        public void progress(BuildStep reached, double fraction) {
            if (reached == step) {
                cancellation.cancel();
            }
        }

        @Override
        public void log(LogLine.Kind kind, String origin, String line) {
            // only the steps matter
        }
    }

    private static BuildResult built(BuildPipeline pipeline, BuildRequest request)
            throws IOException {
        TestBoard.Log log = new TestBoard.Log();
        JobState.Ended end = pipeline.run(request, log, new Cancellation());
        assertThat(end).as(String.join("\n", log.lines())).isInstanceOf(JobState.Succeeded.class);
        return ((JobState.Succeeded) end).result();
    }

    private BuildRequest request(String output) {
        return TestBoard.request(TestBoard.sources(), folder.resolve(output));
    }

    private BuildPipeline pipeline(String cache) throws IOException {
        return new BuildPipeline(
                toolchains,
                TestBoard.core(),
                new ObjectCache(folder.resolve(cache), ObjectCache.USUAL_LIMIT),
                folder.resolve("work"));
    }
}
