package org.keywright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hjson.JsonObject;
import org.hjson.JsonValue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two readers we did not write are the referees: Jackson for JSON, hjson for the rest. */
class ReferenceFilesReadAlikeTest {

    private static final JsonMapper JACKSON = JsonMapper.builder().build();

    @Test
    void everyReferenceFileReadsAsTheOtherReadersReadIt() throws IOException {
        Path folder = Path.of(System.getProperty("keywright.shared", "../shared"), "qmk/open");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no reference data in " + folder);
        int strict = 0;
        int loose = 0;
        for (Path file : jsonFiles(folder)) {
            String text = Files.readString(file);
            Value ours = JsonReader.read(file.toString(), text).value().orElseThrow().root();
            assertThat(shown(ours))
                    .as("%s by hjson", file)
                    .isEqualTo(shown(fromHjson(JsonValue.readHjson(text))));
            try {
                JsonNode node = JACKSON.readTree(text);
                assertThat(shown(ours)).as("%s", file).isEqualTo(shown(fromJackson(node)));
                strict++;
            } catch (JacksonException notStrict) {
                loose++;
            }
        }
        System.err.println("read alike: " + strict + " JSON and " + loose + " HJSON files");
        assertThat(strict).isGreaterThan(500);
        assertThat(loose).isGreaterThan(5);
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().matches(".*\\.(json|hjson|jsonschema)"))
                    .filter(p -> !p.endsWith("layout.json")) // drawings in another notation
                    .toList();
        }
    }

    /** Values compare without regard to member order; their text does not. */
    private static String shown(Value value) {
        return value.toString();
    }

    private static Value number(String digits) {
        boolean whole = digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        if (whole) {
            return new Value.Whole(new BigInteger(digits));
        }
        double number = Double.parseDouble(digits);
        return number == Math.rint(number) && Math.abs(number) < 1e10
                ? new Value.Whole((long) number)
                : new Value.Decimal(number);
    }

    private static Value fromHjson(JsonValue value) {
        if (value.isObject()) {
            Map<String, Value> members = new LinkedHashMap<>();
            for (JsonObject.Member member : value.asObject()) {
                members.put(member.getName(), fromHjson(member.getValue()));
            }
            return new Value.Table(members);
        }
        if (value.isArray()) {
            List<Value> items = new ArrayList<>();
            value.asArray().forEach(item -> items.add(fromHjson(item)));
            return new Value.Listing(items);
        }
        if (value.isString()) {
            return new Value.Text(value.asString());
        }
        if (value.isBoolean()) {
            return new Value.Flag(value.asBoolean());
        }
        return value.isNull() ? new Value.Nothing() : number(value.toString());
    }

    private static Value fromJackson(JsonNode node) {
        if (node.isMissingNode()) {
            return Value.Table.empty(); // an empty file is an empty object to HJSON
        }
        if (node.isObject()) {
            Map<String, Value> members = new LinkedHashMap<>();
            node.properties().forEach(m -> members.put(m.getKey(), fromJackson(m.getValue())));
            return new Value.Table(members);
        }
        if (node.isArray()) {
            List<Value> items = new ArrayList<>();
            node.forEach(item -> items.add(fromJackson(item)));
            return new Value.Listing(items);
        }
        if (node.isString()) {
            return new Value.Text(node.stringValue());
        }
        if (node.isBoolean()) {
            return new Value.Flag(node.booleanValue());
        }
        return node.isNull() ? new Value.Nothing() : number(node.asString());
    }
}
