package org.keywright.build.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.keywright.build.BuildPlan;
import org.keywright.build.CompileUnit;
import org.keywright.build.TestBoard;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

class CoreSourceTest {

    @Test
    void everySourceOfTheManifestIsThere() throws Exception {
        Path firmware = Path.of(System.getProperty("keywright.home"), "src/main/firmware");
        for (CoreManifest.Source source : TestBoard.core().manifest().sources()) {
            if (!source.generated()) {
                assertThat(firmware.resolve(source.file())).exists();
            }
        }
        assertThat(Files.exists(firmware.resolve("Makefile"))).isTrue();
    }

    @Test
    void aFeatureThatIsOffIsNotCompiled() throws Exception {
        Checked<BuildPlan> with = TestBoard.core().plan(TestBoard.sources(), TestBoard.keyboard());
        Checked<BuildPlan> without =
                TestBoard.core()
                        .plan(
                                TestBoard.sourcesWith(
                                        "info_rules.mk",
                                        "MOUSEKEY_ENABLE ?= yes",
                                        "MOUSEKEY_ENABLE ?= no"),
                                TestBoard.keyboard());

        assertThat(sources(with)).contains("firmware/source/mouse.c");
        assertThat(sources(without)).doesNotContain("firmware/source/mouse.c");
        assertThat(without.value().orElseThrow().units().getFirst().arguments())
                .doesNotContain("-DMOUSEKEY_ENABLE");
    }

    @Test
    void aFeatureOfOtherFirmwareIsAProblemBeforeAnythingIsCompiled() throws Exception {
        Checked<BuildPlan> plan =
                TestBoard.core()
                        .plan(
                                TestBoard.sourcesWith(
                                        "info_rules.mk", "ENCODER_ENABLE", "JOYSTICK_ENABLE"),
                                TestBoard.keyboard());

        assertThat(plan.problems())
                .filteredOn(Problem::stops)
                .extracting(Problem::location)
                .containsExactly(new Location.OnOption("features.joystick"));
    }

    @Test
    void aProcessorOfOtherFirmwareIsAProblem() throws Exception {
        Checked<BuildPlan> plan =
                TestBoard.core()
                        .plan(
                                TestBoard.sourcesWith("info_rules.mk", "atmega32u4", "RP2040"),
                                TestBoard.keyboard());

        assertThat(plan.value()).isEmpty();
        assertThat(plan.problems().getFirst().code()).isEqualTo("not-supported-by-firmware");
        assertThat(plan.problems().getFirst().message()).contains("RP2040");
    }

    private static java.util.List<String> sources(Checked<BuildPlan> plan) {
        return plan.value().orElseThrow().units().stream().map(CompileUnit::source).toList();
    }
}
