package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AssignKey;
import org.keywright.keymap.Combo;
import org.keywright.keymap.ExtraKind;
import org.keywright.keymap.Extras;
import org.keywright.keymap.KeyOverride;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Macro;
import org.keywright.keymap.TapDance;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Files of Vial, read and written. */
class VialFilesTest {

    private static final String BOARD =
            """
            {"keyboard_name": "Two by two", "manufacturer": "Own", "maintainer": "own",
             "usb": {"vid": "0xFEED", "pid": "0x0002", "device_version": "1.0.0"},
             "processor": "atmega32u4", "bootloader": "atmel-dfu", "diode_direction": "COL2ROW",
             "features": {"encoder": true},
             "encoder": {"rotary": [{"pin_a": "D4", "pin_b": "D5"}]},
             "matrix_pins": {"cols": ["B0", "B1"], "rows": ["D0", "D1"]},
             "layouts": {
               "LAYOUT_three": {"layout": [
                 {"matrix": [0, 0], "x": 0, "y": 0}, {"matrix": [0, 1], "x": 1, "y": 0},
                 {"matrix": [1, 0], "x": 0, "y": 1}]},
               "LAYOUT_four": {"layout": [
                 {"matrix": [0, 0], "x": 0, "y": 0}, {"matrix": [0, 1], "x": 1, "y": 0},
                 {"matrix": [1, 0], "x": 0, "y": 1}, {"matrix": [1, 1], "x": 1, "y": 1}]}}}
            """;

    private static final Path FILE = Path.of("src/test/resources/foreign/small.vil");

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;

    @BeforeEach
    void open() {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        FirmwareTreeFixture tree =
                new FirmwareTreeFixture(folder.resolve("qmk"))
                        .with("keyboards/own/pad/keyboard.json", BOARD);
        keywright.trees().use(tree.root());
    }

    private Checked<OpenKeymap> read() {
        return keywright.files().read(FILE, Optional.of("own/pad"));
    }

    private static List<String> codes(KeymapDocument keymap, int layer) {
        return keymap.layers().get(layer).keys().stream().map(Keycode::text).toList();
    }

    @Test
    void keysComeByTheirPlacesInTheMatrixInTheLayoutThatLosesLeast() {
        KeymapDocument keymap = read().value().orElseThrow().document();
        assertThat(keymap.layout()).isEqualTo("LAYOUT_four");
        assertThat(codes(keymap, 0))
                .containsExactly("KC_BSPC", "LT(1,KC_SPC)", "LCTL_T(KC_A)", "KC_NO");
        assertThat(codes(keymap, 1)).containsExactly("QK_MACRO_0", "TD(1)", "MO(3)", "KC_TRNS");
        assertThat(codes(keymap, 2))
                .containsExactly("KC_TRNS", "QK_KB_2", "NOT_A_CODE", "LCS(KC_Z)");
        assertThat(codes(keymap, 3)).startsWith("QK_GESC");
    }

    @Test
    void layersAtTheEndThatDoNothingAreNotTakenAlong() {
        assertThat(read().value().orElseThrow().document().layers()).hasSize(4);
    }

    @Test
    void turningLeftComesFirst() {
        KeymapDocument keymap = read().value().orElseThrow().document();
        assertThat(keymap.encoders().getFirst().getFirst().counterClockwise().text())
                .isEqualTo("KC_VOLD");
        assertThat(keymap.encoders().get(1).getFirst().clockwise().text()).isEqualTo("UG_VALU");
        assertThat(keymap.config().at(OptionPath.of("features.encoder_map")))
                .contains(new Value.Flag(true));
    }

    @Test
    void macrosTapDancesCombosAndOverridesAreParts() {
        KeymapDocument keymap = read().value().orElseThrow().document();
        assertThat(keymap.macros())
                .containsExactly(
                        new Macro(
                                List.of(
                                        new Macro.Type("Hi"),
                                        new Macro.Keys("tap", List.of("ENT", "BSPC")),
                                        new Macro.Delay(100),
                                        new Macro.Keys("down", List.of("LSFT")),
                                        new Macro.Keys("up", List.of("LSFT")),
                                        new Macro.Keys("tap", List.of("X")),
                                        new Macro.Keys("down", List.of("LCTL", "LSFT")),
                                        new Macro.Keys("tap", List.of("C")),
                                        new Macro.Keys("up", List.of("LSFT", "LCTL")))));
        List<Value.Table> dances = Extras.of(keymap, ExtraKind.TAP_DANCE);
        assertThat(dances).hasSize(2);
        TapDance dance = new TapDance(dances.getLast());
        assertThat(dance.code(TapDance.Way.HOLD).orElseThrow().text()).isEqualTo("KC_LSFT");
        assertThat(dance.code(TapDance.Way.TAP_HOLD)).isEmpty();
        assertThat(dance.term()).isEqualTo(OptionalInt.of(150));
        List<Value.Table> combos = Extras.of(keymap, ExtraKind.COMBO);
        assertThat(combos).hasSize(1);
        assertThat(new Combo(combos.getFirst()).keys())
                .extracting(Keycode::text)
                .containsExactly("KC_A", "KC_S");
        List<Value.Table> overrides = Extras.of(keymap, ExtraKind.KEY_OVERRIDE);
        assertThat(overrides).hasSize(1);
        KeyOverride override = new KeyOverride(overrides.getFirst());
        assertThat(override.modifiers()).containsExactly("SHIFT");
        assertThat(override.without()).containsExactly("LCTL");
        assertThat(override.layers()).isEmpty();
        assertThat(override.anyModifier()).isTrue();
        assertThat(keymap.config().at(OptionPath.of("features.combo")))
                .contains(new Value.Flag(true));
    }

    @Test
    void settingsThatSaySomethingBecomeOptions() {
        Value.Table config = read().value().orElseThrow().document().config();
        assertThat(config.at(OptionPath.of("tapping.term"))).contains(Value.Whole.of(175));
        assertThat(config.at(OptionPath.of("tapping.permissive_hold")))
                .contains(new Value.Flag(true));
        assertThat(config.at(OptionPath.of("tapping.retro"))).contains(new Value.Flag(true));
        assertThat(config.at(OptionPath.of("combo.term"))).isEmpty();
    }

    @Test
    void whatIsNotTakenAlongIsSaid() {
        assertThat(read().problems())
                .extracting(p -> p.code() + " " + p.message())
                .containsExactlyInAnyOrder(
                        "foreign-keycode QMK has no keycode NOT_A_CODE.",
                        "vial-left-out OSM(MOD_LALT) cannot be in a macro of a keymap.json.",
                        "vial-left-out The key override is switched off and is left out.",
                        "vial-left-out Setting 3 (conditions of Auto Shift) of Vial has no option here.",
                        "vial-left-out Setting 8 (conditions of tapping) of Vial has no option here.",
                        "vial-left-out Setting 11 (step of the mouse keys) of Vial has no option here.");
    }

    @Test
    void aKeyboardHasToBeNamed() {
        assertThat(keywright.files().read(FILE, Optional.empty()).problems())
                .extracting(Problem::code)
                .containsExactly("vial-keyboard");
    }

    @Test
    void numbersOfAnOldVersionAreDoubted() throws IOException {
        Path old = folder.resolve("old.vil");
        Files.writeString(
                old,
                Files.readString(FILE).replace("\"vial_protocol\": 6", "\"vial_protocol\": 4"));
        assertThat(keywright.files().read(old, Optional.of("own/pad")).problems())
                .extracting(Problem::message)
                .contains("The numbers of keycodes in this file are those of an old version.");
    }

    @Test
    void aKeymapSavedForVialAndReadAgainIsTheSame() {
        KeymapDocument keymap = read().value().orElseThrow().document();
        Path copy = folder.resolve("copy.vil");
        Checked<Path> written = keywright.files().write(keymap, CopyForm.VIAL, copy);
        assertThat(written.problems())
                .extracting(Problem::message)
                .containsExactly("NOT_A_CODE cannot be written into this file.");
        assertThat(copy)
                .content()
                .contains(
                        "8943789411234567890",
                        "\"KC_BSPACE\"",
                        "\"LT1(KC_SPACE)\"",
                        "\"USER02\"",
                        "\"M0\"");
        KeymapDocument again =
                keywright
                        .files()
                        .read(copy, Optional.of("own/pad"))
                        .value()
                        .orElseThrow()
                        .document();
        List<List<String>> wanted =
                List.of(codes(keymap, 0), codes(keymap, 1), codes(again, 2), codes(keymap, 3));
        assertThat(List.of(codes(again, 0), codes(again, 1), codes(again, 2), codes(again, 3)))
                .isEqualTo(wanted);
        assertThat(again.encoders()).isEqualTo(keymap.encoders());
        assertThat(again.macros()).isEqualTo(keymap.macros());
        assertThat(again.config()).isEqualTo(keymap.config());
        assertThat(again.project().without("vial")).isEqualTo(keymap.project().without("vial"));
    }

    @Test
    void theContentSaysWhatAFileIsWhateverItsName() throws IOException {
        assertThat(ForeignFiles.kind(Files.copy(FILE, folder.resolve("a.json"))))
                .isEqualTo(FileKind.VIAL);
        assertThat(kind("b.txt", "#include QMK_KEYBOARD_H\n")).isEqualTo(FileKind.KEYMAP_C);
        assertThat(kind("c.json", "const uint16_t PROGMEM keymaps[][2][2] = {};"))
                .isEqualTo(FileKind.KEYMAP_C);
        assertThat(kind("d.json", "[[\"Q\",{w:2},\"W\"]]")).isEqualTo(FileKind.DRAWING);
        assertThat(kind("e.json", "{\"keyboard\": \"own/pad\", \"layers\": []}"))
                .isEqualTo(FileKind.KEYMAP);
        assertThat(kind("f.json", "")).isEqualTo(FileKind.KEYMAP);
        assertThat(kind("g.vil", "{\"layers\":")).isEqualTo(FileKind.VIAL);
    }

    private FileKind kind(String name, String text) throws IOException {
        return ForeignFiles.kind(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void aFileThatIsNoneSaysSo() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.vil"), "{\"layers\": 1}");
        assertThat(keywright.files().read(broken, Optional.of("own/pad")).problems()).isNotEmpty();
        for (String text :
                List.of(
                        "{\"uid\": 1, \"layout\": [1, [2], [[{}, null, 1e99]]], \"macro\": [1], \"combo\": 5,"
                                + " \"tap_dance\": [[]], \"key_override\": [{}, 3], \"settings\": {\"7\": \"x\"},"
                                + " \"encoder_layout\": [[[1]], 4]}",
                        "{\"uid\": 1, \"layout\": []}")) {
            Path file = Files.writeString(folder.resolve("odd.vil"), text);
            assertThat(keywright.files().read(file, Optional.of("own/pad")).problems())
                    .allSatisfy(p -> assertThat(p.message()).isNotBlank());
        }
    }

    @Test
    void aCopyForViaIsReadBackWithItsEncodersAndMacros() {
        KeymapDocument keymap = read().value().orElseThrow().document();
        Path copy = folder.resolve("via.json");
        Checked<Path> written = keywright.files().write(keymap, CopyForm.VIA, copy);
        assertThat(written.problems())
                .extracting(Problem::message)
                .contains(
                        "TD(1) cannot be written into this file.",
                        "The file has no place for any combo.",
                        "The file has no place for options.");
        assertThat(copy)
                .content()
                .contains(
                        "\"vendorProductId\": 4276944898",
                        "\"LT(1,KC_SPC)\"",
                        "\"MACRO(0)\"",
                        "\"CUSTOM(2)\"",
                        "\"Hi{KC_ENT,KC_BSPC}{100}{+KC_LSFT}{-KC_LSFT}");
        KeymapDocument again =
                keywright.files().read(copy, Optional.empty()).value().orElseThrow().document();
        assertThat(codes(again, 0))
                .isEqualTo(List.of("KC_BSPC", "LT(1,KC_SPC)", "MT(MOD_LCTL,KC_A)", "KC_NO"));
        assertThat(again.encoders()).isEqualTo(keymap.encoders());
        assertThat(again.macros()).hasSize(1);
    }

    @Test
    void aCopyInCIsWhatQmkCompiles() {
        KeymapDocument keymap =
                new AssignKey(2, 2, Keycode.NOTHING)
                        .applyTo(read().value().orElseThrow().document());
        assertThat(keywright.files().text(keymap, CopyForm.C).problems()).isEmpty();
        assertThat(keywright.files().text(keymap, CopyForm.C).value().orElse(""))
                .contains("[0] = LAYOUT_four(", "tap_dance_actions", "key_combos");
    }
}
