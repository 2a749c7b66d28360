package org.keywright.build.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

class CoreSupportTest {

    private static final CoreManifest MANIFEST =
            new CoreManifest(
                    "1",
                    List.of(),
                    new CoreRules(
                            Map.of(),
                            List.of("MOUSEKEY_ENABLE"),
                            Set.of("LTO_ENABLE"),
                            Set.of("RGBLIGHT_ENABLE"),
                            Map.of("SPLIT_KEYBOARD", List.of("yes")),
                            Map.of("DEBOUNCE_TYPE", List.of("sym_defer_g"))),
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    Set.of("TAPPING_TERM"));

    @Test
    void whatItKnowsIsNoProblem() {
        assertThat(
                        problems(
                                "MOUSEKEY_ENABLE = yes\nLTO_ENABLE = yes\nMIDI_ENABLE = no\n"
                                        + "SPLIT_KEYBOARD = no\nDEBOUNCE_TYPE = sym_defer_g\n",
                                "#define TAPPING_TERM 150\n"))
                .isEmpty();
    }

    @Test
    void aNumberThatTheCompilerWouldCutOffStopsTheWork() {
        CoreSupport support = new CoreSupport(MANIFEST);
        assertThat(support.numbers("#define TAPPING_TERM 65535\n#define OTHER 65536\n")).isEmpty();
        assertThat(support.numbers("#    define TAPPING_TERM 99999999999999999999\n"))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.stops()).isTrue();
                            assertThat(problem.location())
                                    .isEqualTo(new Location.OnOption("TAPPING_TERM"));
                        });
    }

    @Test
    void aFeatureItLacksStopsTheWork() {
        Problem problem = only("MIDI_ENABLE = yes\n", "");

        assertThat(problem.stops()).isTrue();
        assertThat(problem.location()).isEqualTo(new Location.OnOption("features.midi"));
    }

    @Test
    void aFeatureTheKeyboardTypesWithoutDoesNotStopTheWork() {
        Problem problem = only("RGBLIGHT_ENABLE = yes\n", "");

        assertThat(problem.stops()).isFalse();
        assertThat(problem.code()).isEqualTo("feature-left-out");
    }

    @Test
    void aRefusedValueAndAnUnknownOneStopTheWork() {
        assertThat(only("SPLIT_KEYBOARD = yes\n", "").stops()).isTrue();
        assertThat(only("DEBOUNCE_TYPE = asym_eager_defer_pk\n", "").stops()).isTrue();
    }

    @Test
    void aBootloaderItCannotStartIsSaid() {
        var dfu = new CoreManifest.Bootloader(Set.of("atmel-dfu"), 1, 4096, Map.of());
        var other = new CoreManifest.Bootloader(Set.of("lufa-ms"), 4, 8192, Map.of());

        assertThat(CoreSupport.bootloader("atmel-dfu", dfu)).isEmpty();
        assertThat(CoreSupport.bootloader("lufa-ms", other))
                .extracting(Problem::code, Problem::stops)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("bootloader-not-started", false));
    }

    @Test
    void aSettingNobodyReadsIsNamedAtItsLine() {
        Problem problem = only("", "// ours\n#    define COMBO_TERM 30\n");

        assertThat(problem.message()).contains("COMBO_TERM");
        assertThat(problem.location()).isEqualTo(new Location.InText("config.h", 2, 1, ""));
        assertThat(problem.stops()).isFalse();
    }

    private static Problem only(String rules, String config) {
        List<Problem> problems = problems(rules, config);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static List<Problem> problems(String rules, String config) {
        MakeRules read =
                MakeRules.read(List.of(new MakeRules.Source("rules.mk", rules)))
                        .value()
                        .orElseThrow();
        return new CoreSupport(MANIFEST).problems(read, config);
    }
}
