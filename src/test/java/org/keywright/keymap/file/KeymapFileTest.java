package org.keywright.keymap.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.AddLayer;
import org.keywright.keymap.AssignEncoder;
import org.keywright.keymap.AssignKey;
import org.keywright.keymap.Edit;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Keymaps;
import org.keywright.keymap.Macro;
import org.keywright.keymap.MoveLayer;
import org.keywright.keymap.RemoveOption;
import org.keywright.keymap.Rename;
import org.keywright.keymap.SetMacro;
import org.keywright.keymap.SetOption;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** keymap.json is read with places and written without losing anything. */
class KeymapFileTest {

    private static final String TEXT =
            """
            {
                // mine, and odd in places
                "version": 1,
                "notes": "kept",
                "keyboard": "acme/pad",
                "keymap": "mine",
                "layout": "LAYOUT",
                "layers": [
                    ["KC_A",  "LT(1, KC_B)", 'MO( 1 )'],
                    ["_______",  "KC_1",   "TO(0)"]   # the second
                ],
                "encoders": [[{"ccw": "KC_VOLD", "cw": "KC_VOLU", "mark": 7}]],
                "macros": [["hi", {"action": "tap", "keycodes": ["ENTER"]}]],
                "config": {"tapping": {"term": 180}, "features": {"mousekey": true}},
                "mystery": [1, 2.50, null]
            }
            """;

    @TempDir Path folder;

    @Test
    void everyPartFindsItsPlace() {
        KeymapDocument document = opened(TEXT).document();

        assertThat(document.keyboard()).isEqualTo("acme/pad");
        assertThat(Keymaps.written(document))
                .containsExactly("KC_A LT(1,KC_B) MO(1)", "_______ KC_1 TO(0)");
        assertThat(document.encoders()).containsExactly(Keymaps.encoders("KC_VOLD/KC_VOLU"));
        assertThat(document.macros())
                .containsExactly(
                        new Macro(
                                List.of(
                                        new Macro.Type("hi"),
                                        new Macro.Keys("tap", List.of("ENTER")))));
        assertThat(document.config().at(OptionPath.of("tapping.term")))
                .contains(new Value.Whole(180));
        assertThat(document.others().members().keySet())
                .containsExactly("version", "notes", "mystery");
    }

    @Test
    void savingWithoutAChangeGivesTheSameText() {
        assertThat(KeymapFile.text(opened(TEXT), opened(TEXT).document())).isEqualTo(TEXT);
    }

    @Test
    void anEditAndItsUndoGiveTheSameText() {
        OpenedKeymap opened = opened(TEXT);
        KeymapDocument there = assign(0, 1, "KC_Z").applyTo(opened.document());
        KeymapDocument back = assign(0, 1, "LT(1,KC_B)").applyTo(there);

        assertThat(KeymapFile.text(opened, back)).isEqualTo(TEXT);
    }

    @Test
    void assigningAKeyChangesThatKeyOnly() {
        assertThat(after(assign(0, 0, "KC_X"))).isEqualTo(TEXT.replace("\"KC_A\"", "\"KC_X\""));
    }

    @Test
    void renumberingALayerKeepsTheOtherKeysAsTheyAreWritten() {
        String text = after(new AddLayer(0, Keymaps.layer("KC_X KC_Y KC_Z")));

        assertThat(text)
                .contains("// mine, and odd in places", "# the second", "\"mark\": 7", "2.50")
                .contains("\"_______\",  \"KC_1\",   \"TO(1)\"");
        assertThat(Keymaps.written(opened(text).document()))
                .containsExactly("KC_X KC_Y KC_Z", "KC_A LT(2,KC_B) MO(2)", "_______ KC_1 TO(1)");
    }

    @Test
    void aMovedLayerKeepsTheWayItIsWritten() {
        String plain = TEXT.replace("LT(1, KC_B)", "MT(MOD_LCTL | MOD_LALT, KC_B)");
        OpenedKeymap opened = opened(plain);

        String text = KeymapFile.text(opened, new MoveLayer(0, 1).applyTo(opened.document()));

        assertThat(text).contains("MT(MOD_LCTL | MOD_LALT, KC_B)");
    }

    @Test
    void encodersKeepMembersThatNobodyKnowsAndGetARowOnEveryLayer() {
        String text = after(new AssignEncoder(0, 0, true, KeycodeParser.parse("KC_UP")));

        String row = ", [{\"ccw\": \"KC_TRNS\", \"cw\": \"KC_TRNS\"}]";
        assertThat(text)
                .isEqualTo(
                        TEXT.replace("KC_VOLU", "KC_UP")
                                .replace("\"mark\": 7}]", "\"mark\": 7}]" + row)
                                .replace(
                                        "\"mousekey\": true",
                                        "\"mousekey\": true, \"encoder_map\": true"));
    }

    @Test
    void optionsMacrosAndNamesChangeWhereTheyStand() {
        assertThat(after(new SetOption(OptionPath.of("tapping.term"), new Value.Whole(200))))
                .isEqualTo(TEXT.replace("180", "200"));
        assertThat(after(new Rename("yours"))).isEqualTo(TEXT.replace("\"mine\"", "\"yours\""));
        assertThat(after(new SetMacro(0, new Macro(List.of(new Macro.Type("ho"))))))
                .contains("\"macros\": [[\"ho\"]]");
        assertThat(after(new RemoveOption(OptionPath.of("features.mousekey"))))
                .doesNotContain("mousekey", "features")
                .contains("180");
    }

    @Test
    void anythingSavedCanBeOpenedAgainAndSaysTheSame() {
        OpenedKeymap opened = opened(TEXT);
        KeymapDocument changed =
                new SetMacro(
                                3,
                                new Macro(
                                        List.of(
                                                new Macro.Type("\"quoted\"\n\\ $(x) ä 🎹"),
                                                new Macro.Delay(20),
                                                new Macro.Beep())))
                        .applyTo(new MoveLayer(1, 0).applyTo(opened.document()));

        assertThat(opened(KeymapFile.text(opened, changed)).document()).isEqualTo(changed);
        assertThat(opened(KeymapFile.texts(changed).keymap()).document()).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "[]; 1; 1; ``",
                "{\"keyboard\": 3, \"layout\": \"L\", \"layers\": []}; 1; 14; /keyboard",
                "{\"keyboard\": \"k\", \"layout\": \"L\"}; 1; 1; ``",
                "{\"keyboard\": \"k\", \"layers\": []}; 1; 1; ``",
                "{\"keyboard\": \"k\", \"layout\": \"L\", \"layers\": 5}; 1; 44; /layers",
                "{\"keyboard\": \"k\", \"layout\": \"L\", \"layers\": [5]}; 1; 45; /layers/0",
                "{\"keyboard\": \"k\", \"layout\": \"L\", \"layers\": [[\"KC_A\", 5]]}; 1; 54; /layers/0/1",
                "{\"keyboard\": \"k\", \"layout\": \"L\", \"layers\": [], \"encoders\": [[{\"cw\": \"KC_A\"}]]}; 1; 62; /encoders/0/0",
                "{\"keyboard\": \"k\", \"layout\": \"L\", \"layers\": [], \"macros\": [[{\"action\": \"sing\"}]]}; 1; 60; /macros/0/0",
                "{\"keyboard\": \"k\", \"layout\": \"L\", \"layers\": [], \"config\": 1}; 1; 58; /config"
            })
    void whatIsNoKeymapIsSaidWithItsPlace(String text, int line, int column, String pointer) {
        List<Problem> problems = KeymapFile.read("a.json", text).problems();

        assertThat(problems)
                .extracting(Problem::location)
                .containsExactly(new Location.InText("a.json", line, column, pointer));
        assertThat(problems).allSatisfy(p -> assertThat(p.advice()).isNotEmpty());
    }

    @Test
    void aWrongPartKeepsItsPlaceThroughASave() {
        String broken = TEXT.replace("\"KC_1\"", "17").replace("\"hi\"", "{\"action\": \"sing\"}");
        Checked<OpenedKeymap> checked = KeymapFile.read("a.json", broken);
        OpenedKeymap opened = checked.value().orElseThrow();

        assertThat(checked.problems()).hasSize(2);
        assertThat(KeymapFile.text(opened, assign(0, 0, "KC_X").applyTo(opened.document())))
                .isEqualTo(broken.replace("\"KC_A\"", "\"KC_X\""));
    }

    @Test
    void filesAreSavedAndFoundChanged() throws IOException {
        Path file = folder.resolve("keymap.json");
        Files.writeString(file, TEXT);
        OpenedKeymap opened = KeymapFile.open(file).value().orElseThrow();

        OpenedKeymap saved =
                KeymapFile.save(opened, assign(0, 0, "KC_X").applyTo(opened.document()), file);

        assertThat(file).hasContent(TEXT.replace("\"KC_A\"", "\"KC_X\""));
        assertThat(KeymapFile.changedOnDisk(saved, file)).isFalse();
        assertThat(KeymapFile.changedOnDisk(opened, file)).isTrue();
        KeymapFile.save(saved, opened.document(), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatCannotBeReadIsAProblemAndNotACrash() throws IOException {
        assertThat(KeymapFile.open(folder.resolve("missing.json")).problems()).hasSize(1);
        assertThat(KeymapFile.open(folder).problems()).hasSize(1);
        Files.write(folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xE4, '"', '}'});
        assertThat(KeymapFile.open(folder.resolve("latin.json")).problems()).hasSize(1);
    }

    @Test
    void aDeviceWithoutEndIsNotRead() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "no endless device here");

        assertThat(KeymapFile.open(endless).problems()).hasSize(1);
    }

    @Test
    void aNewKeymapHasOneEmptyLayerInTheBoardsShape() {
        KeyboardDefinition keyboard = Keymaps.keyboard(Map.of("LAYOUT", new int[] {0, 1, 0, 1, 2}));

        OpenedKeymap made = NewKeymap.forBoard(keyboard, "LAYOUT", "a \"b\"").value().orElseThrow();

        assertThat(Keymaps.written(made.document()))
                .containsExactly("KC_NO KC_NO KC_NO KC_NO KC_NO");
        assertThat(made.document().name()).isEqualTo("a \"b\"");
        assertThat(made.source().text())
                .contains("\"KC_NO\", \"KC_NO\",\n            \"KC_NO\", \"KC_NO\", \"KC_NO\"\n");
        assertThat(NewKeymap.forBoard(keyboard, "LAYOUT_x", "a").problems()).hasSize(1);
    }

    private static OpenedKeymap opened(String text) {
        Checked<OpenedKeymap> opened = KeymapFile.read("keymap.json", text);
        assertThat(opened.problems()).isEmpty();
        return opened.value().orElseThrow();
    }

    private static String after(Edit edit) {
        OpenedKeymap opened = opened(TEXT);
        return KeymapFile.text(opened, edit.applyTo(opened.document()));
    }

    private static Edit assign(int layer, int key, String keycode) {
        return new AssignKey(layer, key, KeycodeParser.parse(keycode));
    }
}
