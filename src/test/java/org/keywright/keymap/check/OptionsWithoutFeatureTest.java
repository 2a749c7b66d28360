package org.keywright.keymap.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.catalogue.Catalogue;
import org.keywright.catalogue.FirmwareTree;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keycode.TestTable;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Keymaps;
import org.keywright.keymap.QuickFix;
import org.keywright.keymap.SetOption;
import org.keywright.keymap.file.KeymapFile;
import org.keywright.option.OptionPath;
import org.keywright.option.OptionRows;
import org.keywright.option.Value;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

/** Options that a feature waits for are named, and only those. */
class OptionsWithoutFeatureTest {

    private static final Path HOME = Path.of(System.getProperty("keywright.home"));
    private static final Value ON = new Value.Flag(true);
    private static final Value OFF = new Value.Flag(false);
    private static final KeyboardDefinition PLAIN =
            Keymaps.keyboard(Map.of("LAYOUT", new int[] {0}));

    private final OptionsWithoutFeature check = new OptionsWithoutFeature(rows());

    @Test
    void oneProblemForEachFeatureAtItsSwitch() {
        KeymapDocument keymap =
                with(
                        with(with(keymap(), "combo.term", 40), "rgblight.hue_steps", 8),
                        "rgblight.max_brightness",
                        90);

        assertThat(problems(keymap))
                .extracting(Problem::location, Problem::message)
                .containsExactly(
                        tuple(
                                new Location.OnOption("features.combo"),
                                "combo.term has no effect: combo is off."),
                        tuple(
                                new Location.OnOption("features.rgblight"),
                                "rgblight.hue_steps and another option have no effect:"
                                        + " rgblight is off."));
    }

    @ParameterizedTest
    @CsvSource({
        "combo.term, features.combo",
        "bootmagic.matrix, features.via",
        "ws2812.pin, features.rgb_matrix",
        "ps2.clock_pin, features.ps2_mouse",
        "dynamic_keymap.layer_count, features.via",
        "caps_word.idle_timeout, caps_word.enabled",
        "features.music, features.midi"
    })
    void aFeatureOfTheKeymapIsEnough(String option, String feature) {
        KeymapDocument without = with(keymap(), option, ON);

        assertThat(problems(without)).hasSize(1);
        assertThat(problems(with(without, feature, ON))).isEmpty();
        assertThat(check.check(without, having(feature), TestTable.table())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tapping.term", "debounce", "usb.max_power", "features.sleep_led", "keycodes"})
    void someOptionsNeedNoFeature(String option) {
        assertThat(problems(with(keymap(), option, ON))).isEmpty();
    }

    @Test
    void whatIsSwitchedOffMayStayOff() {
        assertThat(problems(with(keymap(), "rgb_matrix.sleep", OFF))).isEmpty();
    }

    @Test
    void oneClickSwitchesTheFeatureOn() {
        KeymapDocument keymap = with(keymap(), "combo.term", 40);

        QuickFix fix =
                QuickFixes.find(problems(keymap).getFirst(), keymap, PLAIN, TestTable.table())
                        .orElseThrow();

        assertThat(fix.label()).isEqualTo("Switch on combo");
        assertThat(problems(fix.edit().applyTo(keymap))).isEmpty();
    }

    @Test
    void whoSwitchedItOffHimselfIsAskedToDecide() {
        KeymapDocument keymap = with(with(keymap(), "combo.term", 40), "features.combo", OFF);

        Problem problem = problems(keymap).getFirst();

        assertThat(problem.advice())
                .isEqualTo("Take them out of the keymap, or switch on features.combo.");
        assertThat(QuickFixes.find(problem, keymap, PLAIN, TestTable.table())).isEmpty();
    }

    /** Four keymaps of a tree leave options of the underglow beside {@code rgblight: false}. */
    @Test
    void inAWholeTreeOnlyKeymapsThatSwitchedItOffThemselves() throws IOException {
        Path tree = Path.of(System.getProperty("keywright.qmkTree", ""));
        assumeTrue(Files.isDirectory(tree.resolve("keyboards")), "no -Dkeywright.qmkTree");
        Catalogue catalogue = new Catalogue(FirmwareTree.qmk(tree, HOME));
        List<KeymapDocument> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(tree.resolve("keyboards"))) {
            for (Path file : files.filter(f -> f.endsWith("keymap.json")).toList()) {
                KeymapDocument keymap = KeymapFile.open(file).value().orElseThrow().document();
                catalogue
                        .keyboard(keymap.keyboard())
                        .value()
                        .map(board -> check.check(keymap, board, catalogue.keycodes()))
                        .filter(problems -> !problems.isEmpty())
                        .ifPresent(problems -> found.add(keymap));
            }
        }

        assertThat(found)
                .allMatch(k -> k.config().table("features").find("rgblight").orElse(ON).equals(OFF))
                .hasSizeLessThan(20);
    }

    private List<Problem> problems(KeymapDocument keymap) {
        return check.check(keymap, PLAIN, TestTable.table());
    }

    private static KeyboardDefinition having(String option) {
        return Keymaps.resolved(PLAIN, with(keymap(), option, ON).config());
    }

    private static KeymapDocument keymap() {
        return Keymaps.of("KC_A");
    }

    private static KeymapDocument with(KeymapDocument keymap, String option, int number) {
        return with(keymap, option, Value.Whole.of(number));
    }

    private static KeymapDocument with(KeymapDocument keymap, String option, Value value) {
        return new SetOption(OptionPath.of(option), value).applyTo(keymap);
    }

    private static OptionRows rows() {
        try {
            Path table = HOME.resolve("data/options.hjson");
            return new OptionRows(
                    JsonReader.readFile("options.hjson", table)
                            .value()
                            .flatMap(JsonDocument::table)
                            .orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
