package org.keywright.build.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.keywright.build.FeatureSwitch;
import org.keywright.build.SizeTrial;
import org.keywright.firmware.ChipMemory;
import org.keywright.firmware.FirmwareSize;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

class SwitchListTest {

    private static final Value.Table KEYBOARD =
            read(
                    "{ \"rgblight\": { \"sleep\": true, \"animations\": { \"snake\": true,"
                            + " \"knight\": false } }, \"backlight\": { \"breathing\": true },"
                            + " \"tapping\": { \"retro\": true } }");

    @Test
    void makeSaysWhichFeaturesAreOn() throws Exception {
        List<FeatureSwitch> switches = switches(Map.of("MAGIC_ENABLE", "yes", "NKRO_ENABLE", "no"));

        assertThat(find(switches, "features.magic"))
                .hasValueSatisfying(
                        magic -> {
                            assertThat(magic.on()).isTrue();
                            assertThat(magic.variable()).isEqualTo("MAGIC_ENABLE");
                            assertThat(magic.title()).isEqualTo("Magic keycodes");
                            assertThat(magic.loss()).isEqualTo(1);
                        });
        assertThat(find(switches, "features.nkro").map(FeatureSwitch::on)).contains(false);
    }

    @Test
    void aFeatureThatIsOffAndThatFewWantIsNotMeasured() throws Exception {
        assertThat(find(switches(Map.of()), "features.midi")).isEmpty();
        assertThat(find(switches(Map.of("MIDI_ENABLE", "yes")), "features.midi")).isPresent();
    }

    @Test
    void optimisingTheWholeProgramIsSwitchedOnToSave() throws Exception {
        assertThat(find(switches(Map.of()), "build.lto"))
                .hasValueSatisfying(
                        lto -> {
                            assertThat(lto.canSave()).isTrue();
                            assertThat(lto.variable()).isEqualTo("LTO_ENABLE");
                        });
        assertThat(find(switches(Map.of("LTO_ENABLE", "yes")), "build.lto"))
                .hasValueSatisfying(lto -> assertThat(lto.canSave()).isFalse());
    }

    @Test
    void optionsThatAreOnAreSwitchesIfTheirFeatureIs() throws Exception {
        List<FeatureSwitch> switches = switches(Map.of("RGBLIGHT_ENABLE", "yes"));

        assertThat(find(switches, "rgblight.sleep")).isPresent();
        assertThat(find(switches, "rgblight.animations.snake")).isPresent();
        assertThat(find(switches, "rgblight.animations.knight")).isEmpty();
        assertThat(find(switches, "backlight.breathing")).isEmpty();
        assertThat(find(switches, "tapping.retro")).isEmpty();
    }

    @Test
    void aKeymapInCHasNoOptionsToSwitch() throws Exception {
        List<FeatureSwitch> switches =
                list(Optional.empty()).of(sized(Map.of("RGBLIGHT_ENABLE", "yes")));

        assertThat(switches).allMatch(s -> !s.variable().isEmpty());
    }

    @Test
    void whatTheKeymapOverridesCounts() throws Exception {
        Value.Table own = read("{ \"rgblight\": { \"animations\": { \"snake\": false } } }");

        assertThat(
                        find(
                                list(Optional.of(own)).of(sized(Map.of("RGBLIGHT_ENABLE", "yes"))),
                                "rgblight.animations.snake"))
                .isEmpty();
    }

    @Test
    void whatKeysNeedIsMarked() throws Exception {
        List<FeatureSwitch> switches = switches(Map.of("MOUSEKEY_ENABLE", "yes"));

        assertThat(find(switches, "features.mousekey").map(FeatureSwitch::needed)).contains(true);
        assertThat(find(switches, "features.magic")).isEmpty();
    }

    @Test
    void everyRowOfTheTableIsAFeatureOrASettingOfTheSchema() throws Exception {
        SwitchWords words = words();

        assertThat(words.rows().members().keySet())
                .filteredOn(path -> path.startsWith("features."))
                .allSatisfy(
                        path ->
                                assertThat(
                                                words.features().contains(path.substring(9))
                                                        || path.endsWith("_scan_rate"))
                                        .as(path)
                                        .isTrue());
        assertThat(words.rows().members().keySet())
                .allSatisfy(path -> assertThat(words.loses(path)).as(path).endsWith("."))
                .allSatisfy(path -> assertThat(words.loss(path)).as(path).isBetween(0, 3));
        assertThat(words.options())
                .allSatisfy(
                        path ->
                                assertThat(OptionPath.of(path).steps())
                                        .as(path)
                                        .hasSizeGreaterThan(1));
    }

    private static List<FeatureSwitch> switches(Map<String, String> settings) throws Exception {
        return list(Optional.of(Value.Table.empty())).of(sized(settings));
    }

    private static SwitchList list(Optional<Value.Table> keymap) throws Exception {
        return new SwitchList(
                words(),
                Map.of("LTO_ENABLE", "build.lto", "MOUSEKEY_ENABLE", "mouse_key.enabled"),
                KEYBOARD,
                keymap,
                Set.of("mousekey"));
    }

    private static SizeTrial.Sized sized(Map<String, String> settings) {
        return new SizeTrial.Sized(
                new FirmwareSize(List.of(), new ChipMemory(1, 0, 1)), new TreeMap<>(settings), "");
    }

    private static Optional<FeatureSwitch> find(List<FeatureSwitch> switches, String option) {
        return switches.stream().filter(s -> s.option().equals(option)).findFirst();
    }

    private static SwitchWords words() throws Exception {
        return new SwitchWords(
                file("data/switches.hjson"), file("data/schemas/keyboard.jsonschema"));
    }

    private static Value.Table file(String name) throws Exception {
        return JsonReader.readFile(name, Path.of(name)).value().orElseThrow().table().orElseThrow();
    }

    private static Value.Table read(String json) {
        return JsonReader.read("test", json).value().orElseThrow().table().orElseThrow();
    }
}
