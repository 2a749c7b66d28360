package org.keywright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

class JsonReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 | 0",
                "-0 | 0",
                "12 | 12",
                "1.0 | 1",
                "0e0 | 0",
                "1e5 | 100000",
                "-2.00 | -2",
                "9999999999.0 | 9999999999",
                "123456789012345678901234567890 | 123456789012345678901234567890",
            })
    void wholeNumbersAreThoseWithoutAFractionOfWorth(String text, String whole) {
        assertThat(value("[" + text + "]"))
                .isEqualTo(list(new Value.Whole(new java.math.BigInteger(whole))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1e10", "-1.25", "1e300", "12345678901.0"})
    void numbersWithAFractionOrAreLargeStayDecimals(String text) {
        assertThat(value("[" + text + "]"))
                .isEqualTo(list(new Value.Decimal(Double.parseDouble(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01", "1.", ".5", "+1", "1 2", "0x10", "1e", "1.5.2", "-", "truely", "nul"})
    void whatOnlyBeginsLikeANumberOrWordIsAText(String text) {
        assertThat(value("{a:" + text + "\n}")).isEqualTo(member("a", new Value.Text(text)));
    }

    @Test
    void commentsOfAllThreeKindsAreSkipped() {
        assertThat(value("# one\n{ // two\n a /* no */: 1 }")).isNull();
        assertThat(value("# one\n{ // two\n /* three\n */ a: /* four */ 1 # five\n}"))
                .isEqualTo(member("a", new Value.Whole(1)));
    }

    @Test
    void commasMayBeMissingOrTrailing() {
        Value expected = value("{\"a\":[1,2],\"b\":3}");
        assertThat(value("{a:[1\n2\n]\nb:3}")).isEqualTo(expected);
        assertThat(value("{\"a\":[1,2,],\"b\":3,}")).isEqualTo(expected);
    }

    @Test
    void rootBracesMayBeMissing() {
        assertThat(value("a: 1\nb: two, three")).isEqualTo(value("{\"a\":1,\"b\":\"two, three\"}"));
        assertThat(value("")).isEqualTo(Value.Table.empty());
        assertThat(value(" // nothing\n")).isEqualTo(Value.Table.empty());
        assertThat(value("5")).isEqualTo(new Value.Whole(5));
        assertThat(value("\"x\"")).isEqualTo(new Value.Text("x"));
    }

    @Test
    void textBlocksLoseTheIndentOfTheirOpening() {
        String text = "{\n  a:\n    '''\n    first\n      second\n    '''\n}";
        assertThat(value(text)).isEqualTo(member("a", new Value.Text("first\n  second")));
        assertThat(value("{a: ''''''}")).isEqualTo(member("a", new Value.Text("")));
        assertThat(value("{a: '''it's'''}")).isEqualTo(member("a", new Value.Text("it's")));
    }

    @Test
    void escapesAreUndoneAndLoneSurrogatesKept() {
        assertThat(value("[\"\\u00e9\\n\\\"\\/\\ud83d\\ude00\", '\"', \"\\ud800\"]"))
                .isEqualTo(
                        list(
                                new Value.Text("é\n\"/😀"),
                                new Value.Text("\""),
                                new Value.Text("\ud800")));
    }

    @Test
    void carriageReturnsCountWithTheirLineFeed() {
        JsonDocument document = document("{\r\n  \"a\": 1,\r\n  \"b\": [true]\r\n}");
        assertThat(document.find("/b/0")).contains(new Span(3, 9, 22, 26));
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(value("\uFEFF{\"a\":1}")).isEqualTo(member("a", new Value.Whole(1)));
        assertThat(value("\uFEFF")).isEqualTo(Value.Table.empty());
    }

    @Test
    void everyValueIsFoundByItsPointer() {
        JsonDocument document = document("{\"a/b\": {\"~\": [10, \"x\"]}}");
        assertThat(document.find("/a~1b/~0/1")).contains(new Span(1, 20, 19, 22));
        assertThat(document.findName("/a~1b/~0")).contains(new Span(1, 10, 9, 12));
        assertThat(document.find("/a~1b/c")).isEmpty();
        assertThat(document.find("/a~1b/~0/01x")).isEmpty();
        assertThat(document.pointerAt(20)).isEqualTo("/a~1b/~0/1");
    }

    @Test
    void aMissingMemberIsLocatedAtWhereItIsMissing() {
        JsonDocument document = document("{\n \"usb\": {}\n}");
        assertThat(document.locate("/usb/vid/x"))
                .isEqualTo(new Location.InText("t.json", 2, 9, "/usb/vid/x"));
    }

    @Test
    void membersKeepTheOrderOfTheFile() {
        Value.Table table = document("{b:1\na:2\nc:3}").table().orElseThrow();
        assertThat(table.members().keySet()).containsExactly("b", "a", "c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":2} | json-duplicate-member | 1 | 8",
                "[1,,2] | json-syntax | 1 | 4",
                "{\"a\" 1} | json-syntax | 1 | 6",
                "{\"a\":\"x | json-syntax | 1 | 6",
                "[\"\\q\"] | json-syntax | 1 | 3",
                "[\"\\u12g4\"] | json-syntax | 1 | 7",
                "[1 | json-syntax | 1 | 1",
                "{\"a\":1 | json-syntax | 1 | 7",
                "{}} | json-syntax | 1 | 3",
                "[1e999] | json-number-too-large | 1 | 2",
                "{ a b: 1 } | json-syntax | 1 | 3",
                "{\"a\": | json-syntax | 1 | 6",
                "{: 1} | json-syntax | 1 | 2",
            })
    void whatIsWrongIsReportedWithItsPlace(String text, String code, int line, int column) {
        Problem problem = onlyProblem(JsonReader.read("t.json", text));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location()).isEqualTo(new Location.InText("t.json", line, column, ""));
    }

    @Test
    void deepNestingEndsInAProblemNotInAFullStack() {
        Checked<JsonDocument> read = JsonReader.read("deep", "[".repeat(1_000_000));
        assertThat(onlyProblem(read).code()).isEqualTo("json-too-deep");
        String tables = "{\"a\":".repeat(100_000);
        assertThat(onlyProblem(JsonReader.read("deep", tables)).code()).isEqualTo("json-too-deep");
        assertThat(onlyProblem(JsonReader.read("deep", "a:" + tables)).code())
                .isEqualTo("json-too-deep");
    }

    @Test
    void hugeNumbersAndFilesEndInAProblem() {
        String digits = "9".repeat(5_000_000);
        assertThat(onlyProblem(JsonReader.read("n", "[" + digits + "]")).code())
                .isEqualTo("json-number-too-long");
        assertThat(onlyProblem(JsonReader.read("n", " ".repeat(17 << 20))).code())
                .isEqualTo("json-too-large");
        assertThat(onlyProblem(JsonReader.read("n", "[" + "1,".repeat(2_000_000) + "]")).code())
                .isEqualTo("json-too-large");
    }

    @Test
    void nulOutsideQuotesAndControlCharactersInsideAreRefused() {
        assertThat(onlyProblem(JsonReader.read("n", "{a: x\0y\n}")).code())
                .isEqualTo("json-syntax");
        assertThat(onlyProblem(JsonReader.read("n", "{\"a\": \"x\0y\"}")).code())
                .isEqualTo("json-syntax");
        assertThat(onlyProblem(JsonReader.read("n", "\0\0\0")).code()).isEqualTo("json-syntax");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWhereTheyStart() {
        byte[] bytes = "{\n\"é\": \"?\"}".getBytes(StandardCharsets.UTF_8);
        bytes[9] = (byte) 0xFF;
        Problem problem = onlyProblem(JsonReader.read("t.json", bytes));
        assertThat(problem.code()).isEqualTo("json-not-utf-8");
        assertThat(problem.location()).isEqualTo(new Location.InText("t.json", 2, 7, ""));
    }

    private static Problem onlyProblem(Checked<JsonDocument> read) {
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().getFirst().advice()).isNotEmpty();
        return read.problems().getFirst();
    }

    private static JsonDocument document(String text) {
        return JsonReader.read("t.json", text).value().orElseThrow();
    }

    private static @org.jspecify.annotations.Nullable Value value(String text) {
        return JsonReader.read("t.json", text).value().map(JsonDocument::root).orElse(null);
    }

    private static Value list(Value... items) {
        return new Value.Listing(List.of(items));
    }

    private static Value member(String name, Value value) {
        return new Value.Table(Map.of(name, value));
    }
}
