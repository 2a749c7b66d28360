package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.keyboard.KeyboardDefinition;
import org.keywright.keyboard.PhysicalKey;
import org.keywright.option.OptionPath;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

class KeyboardResolverTest {

    @TempDir Path folder;

    @Test
    void aFileFurtherUpWinsAndTablesMerge() {
        TreeFixture tree =
                new TreeFixture(folder)
                        .withSmall("maker/board", "\"tapping\": {\"term\": 150}")
                        .with(
                                "keyboards/maker/info.json",
                                "{\"keyboard_name\": \"Up\", \"tapping\": {\"toggle\": 2}}");
        Value.Table resolved = tree.resolve("maker/board").value().orElseThrow();
        assertThat(resolved.findText("keyboard_name")).contains("Up");
        assertThat(resolved.at(OptionPath.of("tapping.term"))).contains(new Value.Whole(150));
        assertThat(resolved.at(OptionPath.of("tapping.toggle"))).contains(new Value.Whole(2));
    }

    @Test
    void whatIsKnownOfAKeyboardIsTyped() {
        FirmwareTree tree = new TreeFixture(folder).withSmall("small", "\"debounce\": 5").tree();
        KeyboardDefinition small = new Catalogue(tree).keyboard("small").value().orElseThrow();
        assertThat(small.name()).isEqualTo("Small");
        assertThat(small.usb().vendorId()).isEqualTo(0xFEED);
        assertThat(small.matrixRows()).isEqualTo(1);
        assertThat(small.matrixColumns()).isEqualTo(2);
        assertThat(small.layoutList().getFirst().keys())
                .containsExactly(
                        new PhysicalKey("", 0, 0, 1, 1, 0, 0, 0, 0, 0, OptionalInt.empty()),
                        new PhysicalKey("", 1, 0, 1.5, 1, 10, 1, 2, 0, 1, OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"debounce\": \"x\" | schema-type | 1",
                "\"bootmagic\": {\"matrix\": [1, 0]} | bootmagic-outside | 1",
                "\"matrix_size\": {\"cols\": 5, \"rows\": 1} | matrix-size-differs | 1",
                "\"community_layouts\": [\"nope\"] | unknown-community-layout | 1",
                "\"features\": {\"rgb_matrix\": true} | lights-missing | 1",
                "\"keycodes\": [{\"key\": \"LONG_KEYCODE\"}] | keycode-without-short-name | 1",
            })
    void everyMistakeIsReportedWhereItStands(String member, String code, int line) {
        Checked<Value.Table> read =
                new TreeFixture(folder).withSmall("small", member).resolve("small");
        Problem problem =
                read.problems().stream()
                        .filter(p -> p.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        assertThat(problem.stops()).isTrue();
        assertThat(problem.advice()).isNotEmpty();
        assertThat(problem.location()).isInstanceOf(Location.InText.class);
        assertThat(((Location.InText) problem.location()).line()).isEqualTo(line);
        assertThat(((Location.InText) problem.location()).name())
                .isEqualTo("keyboards/small/keyboard.json");
    }

    @Test
    void matrixPositionsAreCheckedKeyByKey() {
        String twice = TreeFixture.SMALL.replace("[0, 1]", "[0, 0]");
        String outside = TreeFixture.SMALL.replace("[0, 1]", "[0, 7]");
        TreeFixture tree =
                new TreeFixture(folder)
                        .with("keyboards/twice/keyboard.json", twice)
                        .with("keyboards/outside/keyboard.json", outside);
        assertThat(tree.resolve("twice").problems())
                .extracting(p -> p.code() + " " + ((Location.InText) p.location()).pointer())
                .containsExactly("matrix-position-twice /layouts/LAYOUT/layout/1/matrix");
        assertThat(tree.resolve("outside").problems())
                .extracting(p -> p.code() + " " + ((Location.InText) p.location()).pointer())
                .containsExactly("matrix-position-outside /layouts/LAYOUT/layout/1/matrix/1");
    }

    @Test
    void aMistakeThatEveryKeyRepeatsIsSaidAHundredTimesAtMost() {
        String key = "{ \"matrix\": [0, 0], \"x\": 1, \"y\": 0 }";
        String many = (key + ",\n").repeat(20_000) + key;
        TreeFixture tree =
                new TreeFixture(folder)
                        .with(
                                "keyboards/many/keyboard.json",
                                TreeFixture.SMALL.replaceFirst(
                                        "\\{\\s*\"matrix\": \\[0, 1][^}]*}", many));
        assertThat(tree.resolve("many").problems())
                .hasSizeBetween(90, 110)
                .extracting(Problem::code)
                .contains("matrix-position-twice");
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingToShow() {
        TreeFixture tree =
                new TreeFixture(folder).with("keyboards/bad/keyboard.json", "{\n\"a\" 1}");
        Checked<Value.Table> read = tree.resolve("bad");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly("json-syntax");
    }

    @Test
    void messagesAreKeptWhereQmkKeepsThem() {
        Value.Table resolved =
                new TreeFixture(folder)
                        .withSmall("small", "\"bootmagic\": {\"matrix\": [0, 9]}")
                        .resolve("small")
                        .value()
                        .orElseThrow();
        assertThat(resolved.items("parse_errors")).hasSize(1);
        assertThat(List.copyOf(resolved.members().keySet()).subList(0, 7))
                .containsExactly(
                        "keyboard_name",
                        "keyboard_folder",
                        "keymaps",
                        "layouts",
                        "parse_errors",
                        "parse_warnings",
                        "maintainer");
    }
}
