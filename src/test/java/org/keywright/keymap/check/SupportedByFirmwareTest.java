package org.keywright.keymap.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.AddExtra;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Keymaps;
import org.keywright.keymap.Macro;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** What a firmware cannot do is said before anything is compiled. */
class SupportedByFirmwareTest {

    private static final KeyboardDefinition KEYBOARD =
            Keymaps.keyboard(
                    Map.of("LAYOUT", new int[] {0, 1}),
                    0,
                    Map.of("bootmagic", true, "rgblight", true, "audio", false));

    private final FirmwareSupport firmware =
            new FirmwareSupport(
                    "The small firmware",
                    List.of(
                            new CodeRange(0x00, 0xA7),
                            new CodeRange(0xE0, 0xE7),
                            new CodeRange(0x100, 0x4FFF),
                            new CodeRange(0x5220, 0x523F)),
                    Set.of("bootmagic"),
                    Set.of("rgblight"),
                    2,
                    false,
                    false,
                    Set.of("type"));

    @ParameterizedTest
    @ValueSource(
            strings = {"KC_A", "_______", "S(KC_1)", "LT(1,KC_B)", "KC_EXLM", "MO(1)", "0x0004"})
    void keycodesItKnowsAreFine(String keycode) {
        assertThat(problems(Keymaps.of("KC_A " + keycode, "KC_A KC_NO"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KC_MUTE", "S(KC_MUTE)", "LT(1,MS_UP)", "TG(1)", "QK_BOOT", "ANY(a+b)"})
    void keycodesItLacksAreErrorsWithTheirPlace(String keycode) {
        List<Problem> problems = problems(Keymaps.of("KC_A " + keycode));

        assertThat(problems)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.stops()).isTrue();
                            assertThat(problem.location()).isEqualTo(new Location.OnKey(0, 1));
                            assertThat(problem.message()).contains(keycode);
                            assertThat(problem.advice()).contains("QMK source tree");
                        });
    }

    @Test
    void keycodesDefinedInCNeedASourceTree() {
        Value.Table own = Value.Table.empty().with("key", new Value.Text("MY_KEY"));
        Value.Table others = Value.Table.empty().with("keycodes", new Value.Listing(List.of(own)));

        assertThat(problems(Keymaps.of("KC_A MY_KEY").withOthers(others))).hasSize(1);
    }

    @Test
    void otherLanguagesNeedASourceTree() {
        Value.Table german = Value.Table.empty().with("host_language", new Value.Text("german"));

        assertThat(problems(Keymaps.of("KC_A KC_B").withOthers(german)))
                .extracting(Problem::location)
                .containsExactly(new Location.OnOption("host_language"));
    }

    @Test
    void modulesAndConvertersAreNotSilentlyLeftOut() {
        Value.Table others =
                Value.Table.empty()
                        .with("modules", Value.texts(List.of("qmk/hello_world")))
                        .with("converter", new Value.Text("rp2040_ce"));

        assertThat(problems(Keymaps.of("KC_A KC_B").withOthers(others)))
                .extracting(Problem::location)
                .containsExactlyInAnyOrder(
                        new Location.OnOption("modules"), new Location.OnOption("converter"));
    }

    @Test
    void combosAreNotSilentlyLeftOut() {
        KeymapDocument document =
                new AddExtra(ExtraKind.COMBO, 0, Value.Table.empty())
                        .applyTo(Keymaps.of("KC_A KC_B"))
                        .withConfig(Value.Table.empty());

        assertThat(problems(document))
                .extracting(Problem::location)
                .containsExactly(new Location.OnExtra("combos", 0));
    }

    @Test
    void whatIsSimplyUnknownIsLeftToTheCheckForThat() {
        assertThat(problems(Keymaps.of("KC_A KC_NOPE"))).isEmpty();
    }

    @Test
    void layersEncodersAndMacrosHaveTheirLimits() {
        KeymapDocument document =
                Keymaps.of("KC_A MO(1)", "KC_A KC_B", "KC_A KC_B")
                        .withEncoders(List.of(Keymaps.encoders("KC_A/KC_B")))
                        .withMacros(
                                List.of(
                                        new Macro(List.of(new Macro.Type("a"))),
                                        new Macro(List.of(new Macro.Beep()))));

        assertThat(problems(document))
                .extracting(Problem::location)
                .contains(
                        new Location.OnLayer(2), new Location.Everywhere(), new Location.OnMacro(1))
                .doesNotContain(new Location.OnMacro(0));
    }

    @Test
    void transparentEncodersAreNoneAtAll() {
        KeymapDocument document = Keymaps.of("KC_A KC_B");

        assertThat(problems(document.withEncoders(List.of(Keymaps.encoders("KC_TRNS/KC_TRNS")))))
                .isEmpty();
    }

    @Test
    void aFeatureItLacksIsAnErrorUnlessTheKeyboardTypesAllTheSame() {
        KeymapDocument document = Keymaps.of("KC_A KC_B");
        Value.Table config =
                Value.Table.empty()
                        .with("features", Value.Table.empty().with("audio", new Value.Flag(true)));

        assertThat(all(document)).extracting(Problem::code).containsExactly("feature-left-out");
        assertThat(problems(document.withConfig(config)))
                .extracting(Problem::location)
                .containsExactly(new Location.OnOption("features.audio"));
    }

    @Test
    void switchesNeedAFirmwareThatReadsThem() {
        Value.Table others =
                Value.Table.empty()
                        .with("dip_switches", new Value.Listing(List.of(Value.Table.empty())));

        assertThat(problems(Keymaps.of("KC_A KC_B").withOthers(others))).hasSize(1);
    }

    @Test
    void theBuiltInFirmwareSaysWhatItKnows() throws IOException {
        Path file = Path.of(System.getProperty("keywright.home"), "src/main/firmware/core.json");
        FirmwareSupport core =
                FirmwareSupportFile.read("core.json", Files.readString(file)).value().orElseThrow();

        assertThat(List.of("KC_A", "KC_MUTE", "LT(3,KC_SPC)", "OSL(1)", "QK_BOOT", "MC_31"))
                .allMatch(code -> core.supports(number(code)));
        assertThat(List.of("RM_TOGG", "TD(0)", "SH_T(KC_A)", "CW_TOGG", "AU_ON", "UC(0x00E4)"))
                .noneMatch(code -> core.supports(number(code)));
        assertThat(core.features()).contains("mousekey", "bootmagic", "encoder");
        assertThat(core.layers()).isEqualTo(16);
    }

    @Test
    void aDescriptionThatSaysNothingIsAProblem() {
        assertThat(FirmwareSupportFile.read("core.json", "{}").value()).isEmpty();
        assertThat(
                        FirmwareSupportFile.read(
                                        "core.json",
                                        "{\"keymap\": {\"layers\": 1, \"keycodes\": [[\"0x1\"]]}}")
                                .problems())
                .hasSize(1);
    }

    private static int number(String keycode) {
        return TestTable.table().valueOf(KeycodeParser.parse(keycode)).orElseThrow();
    }

    private List<Problem> problems(KeymapDocument document) {
        return all(document).stream().filter(Problem::stops).toList();
    }

    private List<Problem> all(KeymapDocument document) {
        return new SupportedByFirmware(firmware).check(document, KEYBOARD, TestTable.table());
    }
}
