package org.keywright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.option.OptionBinder;
import org.keywright.option.OptionBook;
import org.keywright.option.OptionDescriptor;
import org.keywright.option.OptionKind;
import org.keywright.option.OptionPath;
import org.keywright.option.OptionRows;
import org.keywright.option.Value;

class OptionDescriptionsTest {

    private static final String DEFINITIONS =
            """
            { "$id": "words", "mcu_pin": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
              "pins": { "type": "array", "items": { "$ref": "#/mcu_pin" } },
              "byte": { "type": "integer", "minimum": 0, "maximum": 255 },
              "switches": { "type": "object", "additionalProperties": { "type": "boolean" } } }
            """;

    @TempDir Path folder;

    @Test
    void aMemberBecomesTheKindThatItsReferenceLeadsTo() throws IOException {
        Map<String, OptionKind> kinds =
                kinds(
                        """
                        "pin": { "$ref": "./d.jsonschema#/mcu_pin" },
                        "pins": { "$ref": "./d.jsonschema#/pins" },
                        "level": { "$ref": "./d.jsonschema#/byte", "maximum": 31 },
                        "on": { "type": "boolean" },
                        "mode": { "type": "string", "enum": ["a", "b"] },
                        "grid": { "type": "array", "minItems": 1, "items": { "type": "array" } },
                        "free": { "type": "object" },
                        "effects": { "$ref": "./d.jsonschema#/switches" }
                        """);
        OptionalLong none = OptionalLong.empty();
        assertThat(kinds)
                .containsEntry("pin", new OptionKind.Pin())
                .containsEntry(
                        "pins", new OptionKind.Listing(Optional.of(new OptionKind.Pin()), 0, none))
                .containsEntry(
                        "level", new OptionKind.Whole(OptionalLong.of(0), OptionalLong.of(31)))
                .containsEntry("on", new OptionKind.Switch())
                .containsEntry("mode", new OptionKind.Choice(List.of("a", "b")))
                .containsEntry("grid", new OptionKind.Listing(Optional.empty(), 1, none))
                .containsEntry("free", new OptionKind.Table())
                .containsEntry("effects", new OptionKind.Switches());
    }

    @Test
    void membersOfATableAreOptionsAndTheirTablesAreNamed() throws IOException {
        OptionDescriptor deep =
                read("""
                                "a": { "title": "First", "properties": { "b_c": {
                                    "properties": { "d": { "type": "boolean", "title": "Last",
                                    "description": "Does it.", "$comment": "unit ms" } } } } }
                                """)
                        .getFirst();
        assertThat(deep.path()).isEqualTo(OptionPath.of("a.b_c.d"));
        assertThat(deep.words())
                .isEqualTo(
                        new OptionDescriptor.Words(
                                "Last", "Does it.", "ms", List.of("First", "B c")));
    }

    @Test
    void aSchemaThatRefersToItselfEnds() throws IOException {
        assertThat(read("\"a\": { \"$ref\": \"k.jsonschema#\" }")).hasSizeLessThan(100);
        assertThat(read("\"a\": { \"$ref\": \"#/properties/a\" }")).hasSize(1);
        assertThat(
                        read(
                                "\"a\": { \"type\": \"array\", \"items\": { \"$ref\":"
                                        + " \"#/properties/a\" } }"))
                .hasSize(1);
        assertThat(read("\"a\": { \"$ref\": \"nowhere.jsonschema#/b\" }")).hasSize(1);
    }

    @Test
    void aSchemaOfManyMembersThatReferToTheWholeEndsSoon() throws IOException {
        StringBuilder members = new StringBuilder("\"a0\": {}");
        for (int i = 1; i < 40; i++) {
            members.append(", \"a" + i + "\": { \"$ref\": \"k.jsonschema#\" }");
        }
        assertThat(read(members.toString())).hasSizeLessThan(10_000);
    }

    @Test
    void anOptionThatNobodyHasWordsForIsShownWithThoseOfTheSchema() throws IOException {
        OptionBook book =
                new OptionBinder(List.of(), new OptionRows(Value.Table.empty()), Map.of())
                        .bind(
                                read(
                                        """
                                        "brand_new": { "type": "integer",
                                            "description": "Said upstream." },
                                        "old": { "type": "boolean",
                                            "$comment": "Deprecated: use brand_new instead" }
                                        """));
        OptionDescriptor fresh = book.find("brand_new").orElseThrow();
        assertThat(fresh.words().title()).isEqualTo("Brand new");
        assertThat(fresh.words().help()).isEqualTo("Said upstream.");
        assertThat(fresh.place().group()).isEqualTo("other");
        assertThat(book.groups()).hasSize(1);
        assertThat(book.find("old").orElseThrow().deprecated()).isTrue();
        assertThat(book.find("old").orElseThrow().words().help()).contains("use brand_new");
    }

    private Map<String, OptionKind> kinds(String members) throws IOException {
        Map<String, OptionKind> kinds = new java.util.TreeMap<>();
        read(members).forEach(option -> kinds.put(option.path().toString(), option.kind()));
        return kinds;
    }

    private List<OptionDescriptor> read(String members) throws IOException {
        Files.writeString(folder.resolve("d.jsonschema"), DEFINITIONS);
        Files.writeString(folder.resolve("k.jsonschema"), "{ \"properties\": {" + members + "} }");
        Files.writeString(
                folder.resolve("m.jsonschema"),
                "{ \"properties\": { \"config\": { \"$ref\": \"./k.jsonschema#\" } } }");
        return OptionDescriptions.read(SchemaSet.load(folder), "m.jsonschema", "config");
    }
}
