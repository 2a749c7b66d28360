package org.keywright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

class SchemaSetTest {

    private static final SchemaSet OWN =
            SchemaSet.load(Path.of(System.getProperty("keywright.home", "."), "data/schemas"));

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"tapping\": {\"term\": \"x\"}} | /tapping/term | schema-type | 1 | 22",
                "{\"usb\": {\"nope\": 1}} | /usb/nope | schema-additional-properties | 1 | 18",
                "{\"usb\": {\"vid\": \"1\"}} | /usb/vid | schema-pattern | 1 | 17",
                "{\"debounce\": -1} | /debounce | schema-minimum | 1 | 14",
                "{\"processor\": \"z80\"} | /processor | schema-enum | 1 | 15",
                "{\"matrix_pins\": {\"rows\": [\"PB0\"]}} | /matrix_pins/rows/0 |"
                        + " schema-one-of | 1 | 27",
                "{\"layouts\": {\"LAYOUT\": {\"layout\": [{\"x\": 0}]}}} |"
                        + " /layouts/LAYOUT/layout/0 | schema-required | 1 | 36",
                "{\"bootmagic\": {\"matrix\": [1]}} | /bootmagic/matrix | schema-min-items | 1 | 26",
                "{\"features\": {\"lto\": true}} | /features | schema-not | 1 | 14",
            })
    void everyMistakeIsOneProblemAtItsPlace(
            String text, String pointer, String code, int line, int column) {
        List<Problem> problems = OWN.validate(read(text), "qmk.keyboard.v1");
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().code()).isEqualTo(code);
        assertThat(problems.getFirst().location())
                .isEqualTo(new Location.InText("k.json", line, column, pointer));
        assertThat(problems.getFirst().advice()).isNotEmpty();
    }

    @Test
    void problemsComeInTheOrderOfTheText() {
        String text = "{\n\"usb\": {\"vid\": 5},\n\"debounce\": \"x\",\n\"tapping\": 3\n}";
        assertThat(OWN.validate(read(text), "keyboard.jsonschema"))
                .extracting(p -> ((Location.InText) p.location()).line())
                .containsExactly(2, 3, 4);
    }

    @Test
    void aKeymapsConfigIsCheckedAsAKeyboard() {
        JsonDocument keymap = read("{\"config\": {\"tapping\": {\"term\": \"x\"}}}");
        assertThat(OWN.validate(keymap, "qmk.keymap.v1"))
                .extracting(p -> ((Location.InText) p.location()).pointer())
                .containsExactly("/config/tapping/term");
    }

    @Test
    void aTextThatOnlyMatchesUpToALineFeedDoesNotMatch() {
        assertThat(OWN.validate(read("{\"usb\": {\"vid\": \"0x1234\\n\"}}"), "qmk.keyboard.v1"))
                .extracting(Problem::code)
                .containsExactly("schema-pattern");
    }

    @Test
    void anUnknownSchemaIsAProblem() {
        assertThat(OWN.validate(read("{}"), "nope"))
                .extracting(Problem::code)
                .containsExactly("schema-unusable");
    }

    @Test
    void aPatternThatWouldNeverEndIsGivenUp() throws IOException {
        schema("{\"$id\": \"slow\", \"pattern\": \"^(a|aa)+\\\\1b$\"} // ours");
        JsonDocument document = read("\"" + "a".repeat(60) + "\"");
        assertThat(SchemaSet.load(folder).validate(document, "slow"))
                .extracting(Problem::code)
                .containsExactly("schema-unusable");
    }

    @Test
    void aSchemaCannotReachOutsideItsFolder() throws IOException {
        for (String address : List.of("https://example.org/x", "file:///etc/hostname", "../x")) {
            schema("{\"$id\": \"far\", \"$ref\": \"" + address + "\"}");
            assertThat(SchemaSet.load(folder).validate(read("{}"), "far"))
                    .as(address)
                    .extracting(Problem::code)
                    .containsExactly("schema-unusable");
        }
    }

    @Test
    void aBrokenSchemaFileIsAProblemOfItsOwn() throws IOException {
        schema("{\"$id\": ");
        assertThat(SchemaSet.load(folder).problems()).hasSize(1);
    }

    private void schema(String text) throws IOException {
        Files.writeString(folder.resolve("s.jsonschema"), text);
    }

    private static JsonDocument read(String text) {
        return JsonReader.read("k.json", text).value().orElseThrow();
    }
}
