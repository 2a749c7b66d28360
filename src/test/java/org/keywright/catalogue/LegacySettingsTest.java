package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonWriter;

/** Settings that a keyboard still has in C and make files. */
class LegacySettingsTest {

    @TempDir Path folder;

    private Checked<Value.Table> resolve(String... filesAndTexts) {
        return resolveWith("\"debounce\": 5", filesAndTexts);
    }

    private Checked<Value.Table> resolveWith(String member, String... filesAndTexts) {
        TreeFixture tree = new TreeFixture(folder).withSmall("maker/small", member);
        for (int i = 0; i < filesAndTexts.length; i += 2) {
            tree.with("keyboards/maker/" + filesAndTexts[i], filesAndTexts[i + 1]);
        }
        return tree.resolve("maker/small");
    }

    private static String at(Checked<Value.Table> read, String path) {
        Optional<Value> value = read.value().flatMap(table -> table.at(OptionPath.of(path)));
        return value.map(JsonWriter::minified).orElse("absent");
    }

    private static List<String> problems(Checked<Value.Table> read) {
        return read.problems().stream().map(p -> p.code() + " " + p.location().describe()).toList();
    }

    @Test
    void theHeaderNearerToTheBoardWins() {
        Checked<Value.Table> read =
                resolve(
                        "config.h", "#define TAPPING_TERM 150\n#define TAPPING_TOGGLE 2\n",
                        "small/config.h", "#define TAPPING_TERM 175\n");
        assertThat(at(read, "tapping.term")).isEqualTo("175");
        assertThat(at(read, "tapping.toggle")).isEqualTo("2");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void cWinsOverJsonAndSaysSoWhereItStands() {
        Checked<Value.Table> read =
                resolve("small/config.h", "#pragma once\n\n#define DEBOUNCE 9\n");
        assertThat(at(read, "debounce")).isEqualTo("9");
        assertThat(problems(read))
                .containsExactly("c-overrides-json keyboards/maker/small/config.h:3:1");
        assertThat(at(read, "parse_warnings")).contains("DEBOUNCE");
    }

    @Test
    void aTextTakenBackIsOffAndANameTakenBackIsGone() {
        Checked<Value.Table> read =
                resolve(
                        "small/config.h",
                        """
                        #define PERMISSIVE_HOLD
                        #undef PERMISSIVE_HOLD
                        #define TAPPING_TERM 150
                        #undef TAPPING_TERM
                        """);
        assertThat(at(read, "tapping.permissive_hold")).isEqualTo("absent");
        assertThat(at(read, "tapping.term")).isEqualTo("0");
    }

    @Test
    void aValueThatIsNoNumberIsLeftOutWithItsLine() {
        Checked<Value.Table> read = resolve("small/config.h", "#define TAPPING_TERM (BASE + 5)\n");
        assertThat(at(read, "tapping.term")).isEqualTo("absent");
        assertThat(problems(read))
                .containsExactly("unreadable-c-value keyboards/maker/small/config.h:1:1");
    }

    @Test
    void namesOfFormerTimesAreReported() {
        Checked<Value.Table> read =
                resolve(
                        "small/config.h",
                        "#define DEBOUNCING_DELAY 5\n#define UNUSED_PINS { B0 }\n",
                        "small/rules.mk",
                        "DEFAULT_FOLDER = maker/small\n");
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "c-name-without-effect", "c-name-outdated", "c-name-without-effect");
        assertThat(read.problems()).allSatisfy(p -> assertThat(p.advice()).isNotEmpty());
    }

    @Test
    void aPathWithNumbersCountsInListsAndAHoleIsReportedWhereItComesFrom() {
        Checked<Value.Table> read = resolve("small/config.h", "#define BOOTMAGIC_COLUMN 1\n");
        assertThat(problems(read))
                .containsExactly(
                        "schema-type keyboards/maker/small/config.h:1:1 /bootmagic/matrix/0");
        assertThat(
                        at(
                                resolve(
                                        "small/config.h",
                                        "#define BOOTMAGIC_ROW 0\n#define BOOTMAGIC_COLUMN 1\n"),
                                "bootmagic.matrix"))
                .isEqualTo("[0,1]");
    }

    @Test
    void makeVariablesAreReadFromTheBoardFirst() {
        Checked<Value.Table> read =
                resolveWith(
                        "\"features\": {\"nkro\": false}",
                        "rules.mk",
                        "NKRO_ENABLE = yes # or no\nMOUSEKEY_ENABLE ?= yes\nLTO_ENABLE = yes\n",
                        "small/rules.mk",
                        "MOUSEKEY_ENABLE ?= no\nEXTRAKEY_ENABLE := yes\nCUSTOM_MATRIX = lite\n");
        assertThat(at(read, "features")).isEqualTo("{\"nkro\":true,\"mousekey\":false}");
        assertThat(at(read, "matrix_pins.custom_lite")).isEqualTo("true");
        assertThat(problems(read)).containsExactly("c-overrides-json keyboards/maker/rules.mk:1:1");
    }

    @Test
    void theProcessorOfAMakefileDecidesTheFamily() {
        Checked<Value.Table> arm =
                resolve("small/rules.mk", "MCU = MK20DX256\nMCU_SERIES = KINETIS\n");
        assertThat(at(arm, "processor")).isEqualTo("\"MK20DX256\"");
        assertThat(at(arm, "platform")).isEqualTo("\"KINETIS\"");
        Checked<Value.Table> avr = resolve("small/rules.mk", "ARCH = AVR8\n");
        assertThat(at(avr, "platform")).isEqualTo("\"AVR8\"");
    }

    @Test
    void theMatrixOfAHeaderReplacesTheOneInJson() {
        Checked<Value.Table> read =
                resolve(
                        "small/config.h",
                        """
                        #define MATRIX_ROWS (2 * 1)
                        #define MATRIX_COLS 2^1
                        #define MATRIX_ROW_PINS { D1, NO_PIN }
                        #define MATRIX_COL_PINS { B0, 5, B2 }
                        """);
        assertThat(at(read, "matrix_size")).isEqualTo("{\"cols\":3,\"rows\":2}");
        assertThat(at(read, "matrix_pins"))
                .isEqualTo("{\"cols\":[\"B0\",5,\"B2\"],\"rows\":[\"D1\",null]}");
        assertThat(problems(read))
                .containsExactly("c-overrides-json keyboards/maker/small/config.h:3:1");
    }

    @Test
    void aMatrixSizeThatNeedsACompilerIsAnError() {
        Checked<Value.Table> read =
                resolve("small/config.h", "#define MATRIX_ROWS ROWS\n#define MATRIX_COLS 2\n");
        assertThat(problems(read))
                .containsExactly("c-value-shape keyboards/maker/small/config.h:1:1");
    }

    @Test
    void aSplitKeyboardsHeaderSaysHowItsRightHalfIsWired() {
        Checked<Value.Table> read =
                resolveWith(
                        "\"split\": {\"enabled\": true}",
                        "small/config.h",
                        """
                        #define USE_I2C
                        #define DIRECT_PINS_RIGHT { { F4, NO_PIN } }
                        #define ENCODER_A_PINS { B1 }
                        #define ENCODER_B_PINS { B2 }
                        #define ENCODER_RESOLUTION 2
                        #define ENCODER_A_PINS_RIGHT { C1, C3 }
                        #define ENCODER_B_PINS_RIGHT { C2, C4 }
                        #define ENCODER_RESOLUTIONS_RIGHT { 4 }
                        """);
        assertThat(at(read, "split.transport.protocol")).isEqualTo("\"i2c\"");
        assertThat(at(read, "split.matrix_pins.right.direct")).isEqualTo("[[\"F4\",null]]");
        assertThat(at(read, "encoder.rotary"))
                .isEqualTo("[{\"pin_a\":\"B1\",\"pin_b\":\"B2\",\"resolution\":2}]");
        assertThat(at(read, "split.encoder.right.rotary.0.resolution")).isEqualTo("4");
        assertThat(at(read, "split.encoder.right.rotary.1.resolution")).isEqualTo("2");
    }

    @Test
    void theUnlockSequenceIsReadFromAHeader() {
        Checked<Value.Table> read =
                resolve("small/config.h", "#define SECURE_UNLOCK_SEQUENCE { {0,0}, {0, 1} }\n");
        assertThat(at(read, "secure.unlock_sequence")).isEqualTo("[[0,0],[0,1]]");
    }

    @Test
    void aLayoutInAHeaderIsReadAndRefused() {
        Checked<Value.Table> read =
                resolve(
                        "small/small.h",
                        """
                        #define LAYOUT_row( \\
                            a, b /* the second */ \\
                        ) { \\
                            { b, a } \\
                        }
                        #define LAYOUT_other LAYOUT_row
                        """);
        assertThat(at(read, "layouts.LAYOUT_row.layout.0"))
                .isEqualTo("{\"x\":0,\"y\":0,\"label\":\"a\",\"matrix\":[0,1]}");
        assertThat(at(read, "layout_aliases")).isEqualTo("{\"LAYOUT_other\":\"LAYOUT_row\"}");
        assertThat(problems(read))
                .containsExactly(
                        "layout-in-header keyboards/maker/small/small.h:1:1 /layouts/LAYOUT_row");
    }

    @Test
    void lightsAreReadOutOfC() {
        Checked<Value.Table> read =
                resolveWith(
                        "\"rgb_matrix\": {\"driver\": \"ws2812\"}",
                        "small/small.c",
                        """
                        led_config_t g_led_config = { {
                            { 0, NO_LED }
                        }, { { 0, 0 }, { 224, 64 } }, { 4, LED_FLAG_UNDERGLOW } };
                        """);
        assertThat(at(read, "rgb_matrix.layout"))
                .isEqualTo(
                        "[{\"x\":0,\"y\":0,\"flags\":4,\"matrix\":[0,0]},"
                                + "{\"x\":224,\"y\":64,\"flags\":2}]");
        assertThat(at(read, "rgb_matrix.led_count")).isEqualTo("2");
        assertThat(at(read, "rgb_matrix.flag_steps")).isEqualTo("[255,5,2,0]");
    }

    @Test
    void lightsThatDoNotFitTheMatrixAreReported() {
        Checked<Value.Table> read =
                resolveWith(
                        "\"rgb_matrix\": {\"driver\": \"ws2812\"}",
                        "small/small.c",
                        "\nled_config_t g_led_config = { { { 0 } }, { { 0, 0 } }, { 4 } };\n");
        assertThat(at(read, "rgb_matrix.layout")).isEqualTo("absent");
        assertThat(problems(read))
                .containsExactly("light-table-not-read keyboards/maker/small/small.c:2:1");
    }

    @Test
    void aRowOfANewerMappingTableIsNamedAndTheOthersStillWork() {
        TreeFixture fixture =
                new TreeFixture(folder)
                        .withSmall("small", "\"debounce\": 5")
                        .with("keyboards/small/config.h", "#define NEW 1\n#define TERM 150\n")
                        .with(
                                "mappings/info_config.hjson",
                                """
                                {
                                    NEW: { info_key: "new", value_type: "colour" }
                                    TERM: { info_key: "tapping.term", value_type: "int" }
                                }
                                """);
        FirmwareTree tree = fixture.treeWithMappings();
        TreeTables tables = new TreeTables(tree);
        assertThat(tables.problems())
                .extracting(p -> p.code() + " " + p.location().describe())
                .containsExactly("bad-mapping-row mappings/info_config.hjson:2:41 /NEW/value_type");
        Checked<Value.Table> read = new KeyboardResolver(tree, tables).resolve("small");
        assertThat(at(read, "tapping.term")).isEqualTo("150");
        assertThat(read.problems()).isEmpty();
    }
}
