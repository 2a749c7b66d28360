package org.keywright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.schema.JsonDocument;
import org.keywright.schema.JsonReader;

class MappingTableReaderTest {

    @Test
    void theProgramsOwnTablesHaveEveryRowOfTheReferenceVersion() throws IOException {
        MappingTables tables =
                MappingTables.read(own("info_config.hjson"), own("info_rules.hjson"))
                        .value()
                        .orElseThrow();
        assertThat(tables.config().rules()).hasSize(205);
        assertThat(tables.rules().rules()).hasSize(45);
        assertThat(tables.config().find("TAPPING_TERM").orElseThrow().form())
                .isEqualTo(ValueForm.INT);
        assertThat(tables.rules().find("MCU").orElseThrow().warnDuplicate()).isFalse();
    }

    @Test
    void aRowWithoutMembersOfItsOwnTakesTheUsualOnes() {
        MappingRule rule =
                read("{ NAME: { info_key: \"a.b\" } }").value().orElseThrow().rules().getFirst();
        assertThat(rule.form()).isEqualTo(ValueForm.RAW);
        assertThat(rule.toC()).isTrue();
        assertThat(rule.toJson()).isTrue();
        assertThat(rule.warnDuplicate()).isTrue();
        assertThat(rule.invalid()).isFalse();
        assertThat(rule.deprecated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ NAME: { info_key: \"a.b\", value_type: \"decimal\" } }",
                "{ NAME: { info_key: \"a.b\", colour: 1 } }",
                "{ NAME: { info_key: \"a.b\", to_c: \"yes\" } }",
                "{ NAME: { value_type: \"int\" } }",
                "{ NAME: { info_key: 3 } }",
                "{ NAME: [] }",
                "{ NAME: { info_key: \"a..b\" } }"
            })
    void aRowThatCannotBeUsedIsNamedWithItsPlace(String text) {
        Checked<MappingTable> table = read(text);
        assertThat(table.good()).isFalse();
        assertThat(table.value().orElseThrow().rules()).isEmpty();
        assertThat(table.problems())
                .isNotEmpty()
                .allSatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("bad-mapping-row");
                            assertThat(problem.message()).contains("NAME");
                            assertThat(problem.location()).isInstanceOf(Location.InText.class);
                        });
    }

    @Test
    void aNameThatWouldBeMoreThanANameInCIsRefused() {
        assertThat(read("{ \"A B\": { info_key: \"a\" } }").problems()).hasSize(1);
        assertThat(read("{ \"A\\n#include\": { info_key: \"a\" } }").problems()).hasSize(1);
    }

    private static Checked<MappingTable> read(String text) {
        JsonDocument document = JsonReader.read("table.hjson", text).value().orElseThrow();
        return MappingTableReader.read(document.table().orElseThrow(), document::locate);
    }

    private static JsonDocument own(String name) throws IOException {
        Path home = Path.of(System.getProperty("keywright.home", "."));
        Path file = home.resolve("data").resolve("mappings").resolve(name);
        return JsonReader.read(name, Files.readString(file)).value().orElseThrow();
    }
}
