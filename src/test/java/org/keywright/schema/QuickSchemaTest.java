package org.keywright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywright.option.Value;

/** A yes from the quick judge has to be the validator's yes, and a no its no. */
class QuickSchemaTest {

    private static final String SCHEMA =
            """
            {"$id": "test", "type": "object", "required": ["name"],
             "properties": {
               "name": {"type": "string", "minLength": 2, "maxLength": 4, "pattern": "^[a-z]+$"},
               "pins": {"type": "array", "maxItems": 2, "minItems": 1,
                        "items": {"oneOf": [{"$ref": "#/definitions/pin"}, {"type": "null"}]}},
               "size": {"type": ["integer", "null"], "minimum": 1, "maximum": 9},
               "kind": {"enum": ["a", "b", 1]},
               "inner": {"$ref": "./other.jsonschema#"},
               "never": false,
               "also": {"allOf": [{"type": "number"}, {"not": {"minimum": 5}}]},
               "names": {"propertyNames": {"minLength": 2}, "additionalProperties": false,
                         "properties": {"ab": true, "c": true}},
               "pair": {"type": "array", "prefixItems": [{"type": "string"}], "items": false}},
             "definitions": {"pin": {"type": "string", "pattern": "^[A-K]\\\\d{1,2}$"}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"name": "abc"}                                    | YES
                    {"name": "abc", "more": [{}]}                      | YES
                    {}                                                 | NO
                    []                                                 | NO
                    {"name": "a"}                                      | NO
                    {"name": "abcde"}                                  | NO
                    {"name": "AB"}                                     | NO
                    {"name": "ab", "pins": ["A1", null]}               | YES
                    {"name": "ab", "pins": ["A1", "Z1"]}               | NO
                    {"name": "ab", "pins": []}                         | NO
                    {"name": "ab", "pins": ["A1", "A2", "A3"]}         | NO
                    {"name": "ab", "size": 9}                          | YES
                    {"name": "ab", "size": 9.0}                        | YES
                    {"name": "ab", "size": null}                       | YES
                    {"name": "ab", "size": 10}                         | NO
                    {"name": "ab", "size": 1.5}                        | NO
                    {"name": "ab", "size": 99999999999999999999}       | UNSURE
                    {"name": "ab", "kind": "a"}                        | YES
                    {"name": "ab", "kind": "c"}                        | NO
                    {"name": "ab", "kind": 2}                          | UNSURE
                    {"name": "ab", "inner": {"deep": {"deep": {}}}}    | YES
                    {"name": "ab", "inner": {"deep": {"deep": 1}}}     | NO
                    {"name": "ab", "never": 1}                         | NO
                    {"name": "ab", "also": 4.5}                        | YES
                    {"name": "ab", "also": 5}                          | NO
                    {"name": "ab", "names": {"ab": 1}}                 | YES
                    {"name": "ab", "names": {"c": 1}}                  | NO
                    {"name": "ab", "names": {"xy": 1}}                 | NO
                    {"name": "ab", "pair": ["x"]}                      | UNSURE
                    """)
    void judgesAsTheValidatorDoes(String text, Verdict expected) {
        Map<String, Value> schemas = schemas();
        Value value = read(text);
        assertThat(new QuickSchema(schemas).judge(value, "test")).isEqualTo(expected);
        boolean accepted = new FullSchema(schemas).errors(value, "test").isEmpty();
        if (expected != Verdict.UNSURE) {
            assertThat(accepted).isEqualTo(expected == Verdict.YES);
        }
    }

    @Test
    void isUnsureAboutWhatItDoesNotKnow() {
        for (String schema :
                Stream.of(
                                "{\"dependentRequired\": {}}",
                                "{\"$ref\": \"https://example.com/x\"}",
                                "{\"$ref\": \"#/nowhere\"}",
                                "{\"$ref\": \"#\"}",
                                "{\"pattern\": \"(\"}",
                                "{\"minimum\": \"1\"}",
                                "{\"type\": \"colour\"}",
                                "7")
                        .toList()) {
            Verdict verdict =
                    new QuickSchema(Map.of("x", read(schema))).judge(new Value.Whole(1), "x");
            assertThat(verdict).as(schema).isEqualTo(Verdict.UNSURE);
        }
        assertThat(new QuickSchema(Map.of()).judge(new Value.Whole(1), "x"))
                .isEqualTo(Verdict.UNSURE);
    }

    @Test
    void knowsEveryWordOfTheSchemasThatKeyboardsAreCheckedWith() {
        SchemaSet schemas = SchemaSet.load(Path.of("data/schemas"));
        Value board =
                read(
                        "{\"keyboard_name\": \"x\", \"usb\": {\"vid\": \"0x1234\"},"
                                + " \"matrix_pins\": {\"cols\": [\"B0\", null]},"
                                + " \"layouts\": {\"LAYOUT\": {\"layout\":"
                                + " [{\"x\": 0, \"y\": 0.5, \"matrix\": [0, 0]}]}}}");
        assertThat(schemas.quickly(board, "qmk.keyboard.v1")).isEqualTo(Verdict.YES);
        assertThat(schemas.quickly(board, "qmk.api.keyboard.v1")).isEqualTo(Verdict.YES);
    }

    private static Map<String, Value> schemas() {
        Map<String, Value> schemas = new HashMap<>();
        schemas.put("test", read(SCHEMA));
        schemas.put(
                "other.jsonschema",
                read("{\"type\": \"object\", \"properties\": {\"deep\": {\"$ref\": \"#\"}}}"));
        return schemas;
    }

    private static Value read(String text) {
        return JsonReader.read("x", text).value().orElseThrow().root();
    }
}
