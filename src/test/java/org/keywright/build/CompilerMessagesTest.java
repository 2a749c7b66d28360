package org.keywright.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.cache.ObjectCache;
import org.keywright.firmware.ChipMemory;
import org.keywright.generate.SourceTree;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.problem.Severity;

class CompilerMessagesTest {

    private static final Location KEY = new Location.OnKey(1, 7);
    private static final Location SETTING = new Location.OnOption("matrix_pins.rows");
    private static final SourceTree SOURCES =
            new SourceTree(
                    new TreeMap<>(Map.of("keymap.c", "", "config.h", "")),
                    Map.of(
                            "keymap.c", List.of(new SourceTree.Origin(8, 20, 25, KEY)),
                            "config.h", List.of(new SourceTree.Origin(6, 1, 40, SETTING))));
    private static final CompilerMessages MESSAGES =
            new CompilerMessages(
                    new BuildPlan(
                                    new TreeMap<>(),
                                    List.of(),
                                    List.of(),
                                    "generated/",
                                    new ChipMemory(1, 1, 1))
                            ::findGenerated,
                    SOURCES);

    @Test
    void aKeycodeThatTheFirmwareDoesNotHaveIsAtItsKey() {
        Problem problem = only("generated/keymap.c:8:22: error: 'KC_FOO' undeclared here");

        assertThat(problem.code()).isEqualTo("keycode-not-in-firmware");
        assertThat(problem.location()).isEqualTo(KEY);
        assertThat(problem.message()).contains("KC_FOO");
    }

    @Test
    void aCallOfAFeatureThatIsOffIsAtItsSwitch() {
        assertThat(owned("board.c:(.text+0x2): undefined reference to `rgb_matrix_enable'"))
                .isEqualTo(owned("board.c:3:1: error: 'rgb_matrix_enable' undeclared"))
                .isEqualTo(
                        owned(
                                "board.c:3:1: error: implicit declaration of function"
                                        + " 'rgb_matrix_enable' [-Werror]"))
                .isEqualTo(new Location.OnOption("features.rgb_matrix"));
    }

    @Test
    void whatTheFirmwaresAuthorsForesawIsAtTheSettingTheyName() {
        assertThat(owned("quantum/x.h:3:2: error: #error \"Set RGB_MATRIX_LED_COUNT first\""))
                .isEqualTo(new Location.OnOption("rgb_matrix.led_count"));
        assertThat(owned("quantum/x.h:3:2: error: #error VIA_ENABLE wants more"))
                .isEqualTo(new Location.OnOption("features.via"));
        assertThat(only("quantum/x.h:3:2: error: #error \"no way\"").location())
                .isEqualTo(new Location.InText("quantum/x.h", 3, 2, ""));
    }

    @Test
    void moreVariablesThanRamIsTooLarge() {
        Problem problem =
                only(
                        "ld:t.ld:5 cannot move location counter backwards (from 200004c0 to 20000400)");

        assertThat(problem.code()).isEqualTo("firmware-too-large");
        assertThat(problem.message()).contains("192 bytes").contains("RAM");
        assertThat(only("ld: region `ram0' overflowed by 7 bytes").message()).contains("RAM");
    }

    private static Location owned(String line) {
        NameOwners owners =
                new NameOwners() {
                    @Override
                    public Optional<String> featureOff(String symbol) {
                        return symbol.startsWith("rgb_matrix_")
                                ? Optional.of("rgb_matrix")
                                : Optional.empty();
                    }

                    @Override
                    public Optional<String> option(String macro) {
                        return macro.equals("RGB_MATRIX_LED_COUNT")
                                ? Optional.of("rgb_matrix.led_count")
                                : Optional.empty();
                    }
                };
        return new CompilerMessages(path -> Optional.empty(), SOURCES, owners)
                .problems(new ToolOutput(1, line + "\n"))
                .getFirst()
                .location();
    }

    @Test
    void anErrorInTheKeymapIsAtItsKey() {
        Problem problem = only("generated/keymap.c:8:22: error: expected expression");

        assertThat(problem.code()).isEqualTo("compiler-error");
        assertThat(problem.location()).isEqualTo(KEY);
    }

    @Test
    void anErrorElsewhereIsAtItsLine() {
        Problem problem = only("generated/config.h:3: fatal error: no.h: No such file");

        assertThat(problem.location()).isEqualTo(new Location.InText("config.h", 3, 1, ""));
    }

    @Test
    void anErrorInASettingIsAtThatSettingAndNotAboutKeys() {
        Problem problem = only("./generated/config.h:6:27: error: 'A0' undeclared here");

        assertThat(problem.location()).isEqualTo(SETTING);
        assertThat(problem.advice()).contains("setting");
    }

    @Test
    void aWarningDoesNotStopTheWork() {
        ToolOutput output = new ToolOutput(0, "generated/keymap.c:1:1: warning: unused\n");

        assertThat(MESSAGES.problems(output))
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void anOverflowSaysHowManyBytesAreTooMany() {
        Problem problem = only("avr-ld: region `text' overflowed by 130 bytes");

        assertThat(problem.code()).isEqualTo("firmware-too-large");
        assertThat(problem.message()).contains("130").contains("flash");
    }

    @Test
    void aMissingFunctionIsNamed() {
        Problem problem =
                only(
                        "main.o: In function `main':\nmain.c:(.text+0x4): undefined reference to `rgb_on'");

        assertThat(problem.message()).contains("rgb_on");
    }

    @Test
    void whatCannotBeReadIsStillAProblem() {
        assertThat(only("Segmentation fault").code()).isEqualTo("compiler-failed");
        assertThat(
                        only(
                                "arm-none-eabi-gcc: fatal error: Killed signal terminated program"
                                        + " cc1\ncompilation terminated."))
                .extracting(Problem::code, Problem::message)
                .containsExactly("compiler-killed", "The compiler's program cc1 was killed.");
        assertThat(only("avr-gcc: internal compiler error: Killed (program as)").message())
                .isEqualTo("The compiler's program as was killed.");
        assertThat(only("").code()).isEqualTo("compiler-failed");
    }

    @Test
    void aRealCompilerNamesTheKey(@TempDir Path folder) throws Exception {
        ToolchainSource toolchains = TestBoard.toolchains();
        SourceTree broken = TestBoard.sourcesWith("keymap.c", "LT(1,KC_SPC)", "KC_NONSENSE");
        String text = broken.files().get("keymap.c");
        String line = text.lines().filter(l -> l.contains("KC_NONSENSE")).findFirst().orElseThrow();
        int number = (int) text.substring(0, text.indexOf("KC_NONSENSE")).lines().count();
        int column = line.indexOf("KC_NONSENSE") + 1;
        SourceTree sources =
                new SourceTree(
                        broken.files(),
                        Map.of(
                                "keymap.c",
                                List.of(new SourceTree.Origin(number, column, column + 10, KEY))));
        BuildPipeline pipeline =
                new BuildPipeline(
                        toolchains,
                        TestBoard.core(),
                        new ObjectCache(folder.resolve("cache"), ObjectCache.USUAL_LIMIT),
                        folder.resolve("work"));

        JobState.Ended end =
                pipeline.run(
                        TestBoard.request(sources, folder.resolve("out")),
                        BuildListener.silent(),
                        new Cancellation());

        assertThat(((JobState.Failed) end).problems())
                .filteredOn(Problem::stops)
                .extracting(Problem::location)
                .contains(KEY);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static Problem only(String text) {
        List<Problem> problems = MESSAGES.problems(new ToolOutput(1, text));
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
