package org.keywright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

class ValueFormTest {

    private static final Location PLACE = new Location.OnOption("some.path");

    static Stream<Arguments> writtenInC() {
        return Stream.of(
                Arguments.of(ValueForm.RAW, text("GP0"), c("GP0")),
                Arguments.of(ValueForm.RAW, new Value.Whole(7), c("7")),
                Arguments.of(ValueForm.RAW, new Value.Nothing(), c("")),
                Arguments.of(ValueForm.INT, new Value.Whole(-3), c("-3")),
                Arguments.of(ValueForm.BOOL, new Value.Flag(true), c("true")),
                Arguments.of(ValueForm.BOOL, new Value.Flag(false), c("false")),
                Arguments.of(ValueForm.FLAG, new Value.Flag(true), new CValue.Bare(true)),
                Arguments.of(ValueForm.FLAG, new Value.Flag(false), new CValue.Bare(false)),
                Arguments.of(ValueForm.HEX, text("0xfeed"), c("0xfeed")),
                Arguments.of(ValueForm.STR, text("a\"b"), c("\"a\\\"b\"")),
                Arguments.of(ValueForm.BCD_VERSION, text("1.2.3"), c("0x0123")),
                Arguments.of(ValueForm.BCD_VERSION, text("12.0.0"), c("0x1200")),
                Arguments.of(ValueForm.ARRAY, texts("B0", "B1"), c("{ B0, B1 }")),
                Arguments.of(ValueForm.ARRAY, texts(), c("{  }")),
                Arguments.of(ValueForm.ARRAY_INT, wholes(1, 2), c("{ 1, 2 }")),
                Arguments.of(
                        ValueForm.ARRAY_ARRAY_INT,
                        new Value.Listing(List.of(wholes(5, 0), wholes(5, 1))),
                        c("{ {5,0}, {5,1} }")),
                Arguments.of(
                        ValueForm.MAPPING,
                        new Value.Table(Map.of("LAYOUT_x", text("LAYOUT"))),
                        new CValue.Pairs(Map.of("LAYOUT_x", "LAYOUT"))));
    }

    @ParameterizedTest
    @MethodSource("writtenInC")
    void valuesAreWrittenInC(ValueForm form, Value value, CValue expected) {
        assertThat(form.toC(value, PLACE)).isEqualTo(Checked.of(expected));
    }

    static Stream<Arguments> writtenInMake() {
        return Stream.of(
                Arguments.of(ValueForm.RAW, text("qmk-dfu"), c("qmk-dfu")),
                Arguments.of(ValueForm.BOOL, new Value.Flag(true), c("yes")),
                Arguments.of(ValueForm.BOOL, new Value.Flag(false), c("no")),
                Arguments.of(ValueForm.INT, new Value.Whole(4), c("4")),
                Arguments.of(ValueForm.LIST, texts("60_ansi", "60_iso"), c("60_ansi 60_iso")),
                Arguments.of(ValueForm.ARRAY, texts("a", "b"), c("a b")));
    }

    @ParameterizedTest
    @MethodSource("writtenInMake")
    void valuesAreWrittenInMake(ValueForm form, Value value, CValue expected) {
        assertThat(form.toMake(value, PLACE)).isEqualTo(Checked.of(expected));
    }

    static Stream<Arguments> readFromC() {
        return Stream.of(
                Arguments.of(ValueForm.RAW, c("GP0"), text("GP0")),
                Arguments.of(ValueForm.RAW, new CValue.Bare(true), new Value.Flag(true)),
                Arguments.of(ValueForm.INT, c(" 42 "), new Value.Whole(42)),
                Arguments.of(ValueForm.INT, new CValue.Bare(true), new Value.Whole(1)),
                Arguments.of(ValueForm.INT, new CValue.Bare(false), new Value.Whole(0)),
                Arguments.of(ValueForm.BOOL, c("yes"), new Value.Flag(true)),
                Arguments.of(ValueForm.BOOL, c("on"), new Value.Flag(true)),
                Arguments.of(ValueForm.BOOL, c("TRUE"), new Value.Flag(false)),
                Arguments.of(ValueForm.FLAG, new CValue.Bare(true), new Value.Flag(true)),
                Arguments.of(ValueForm.FLAG, c("1"), new Value.Flag(true)),
                Arguments.of(ValueForm.FLAG, c("0"), new Value.Flag(false)),
                Arguments.of(ValueForm.HEX, c("0xfeed"), text("0xFEED")),
                Arguments.of(ValueForm.STR, c("\"a \\\"b\\\"\""), text("a \"b\"")),
                Arguments.of(ValueForm.ARRAY, c("{ B0,B1 }"), texts("B0", "B1")),
                Arguments.of(ValueForm.ARRAY_INT, c("{ 1, 2 }"), wholes(1, 2)),
                Arguments.of(ValueForm.LIST, c(" a  b "), texts("a", "b")),
                Arguments.of(ValueForm.BCD_VERSION, c("0x0123"), text("1.2.3")),
                Arguments.of(ValueForm.BCD_VERSION, c("0x1200"), text("12.0.0")));
    }

    @ParameterizedTest
    @MethodSource("readFromC")
    void valuesAreReadFromC(ValueForm form, CValue text, Value expected) {
        assertThat(form.fromC(text, PLACE)).isEqualTo(Checked.of(expected));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(ValueForm.INT, c("0x10")),
                Arguments.of(ValueForm.INT, c("A + 1")),
                Arguments.of(ValueForm.HEX, c("feed")),
                Arguments.of(ValueForm.HEX, new CValue.Bare(true)),
                Arguments.of(ValueForm.ARRAY_INT, c("{ 1, x }")),
                Arguments.of(ValueForm.ARRAY_ARRAY_INT, c("{ {1} }")),
                Arguments.of(ValueForm.BCD_VERSION, c("1.0.0")));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsAWarningAtItsPlace(ValueForm form, CValue text) {
        Checked<Value> read = form.fromC(text, PLACE);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().extracting(Problem::location).isEqualTo(PLACE);
        assertThat(read.problems().getFirst().stops()).isFalse();
    }

    /** The schema refuses it then, as in QMK. */
    @Test
    void aMappingReadFromCIsJustItsText() {
        assertThat(ValueForm.MAPPING.fromC(c("foo"), PLACE))
                .isEqualTo(Checked.of(new Value.Text("foo")));
    }

    @Test
    void whatWasWrittenReadsBackAsItWas() {
        writtenInC()
                .map(Arguments::get)
                .filter(a -> ((CValue) a[2]) instanceof CValue.Text t && !t.text().isEmpty())
                .filter(a -> a[0] != ValueForm.ARRAY_ARRAY_INT)
                .filter(a -> !(a[0] == ValueForm.RAW && a[1] instanceof Value.Whole))
                .filter(a -> !a[2].equals(c("{  }")) && !a[1].equals(text("0xfeed")))
                .forEach(
                        a ->
                                assertThat(((ValueForm) a[0]).fromC((CValue) a[2], PLACE).value())
                                        .as("%s %s", a[0], a[1])
                                        .contains((Value) a[1]));
    }

    @Test
    void everyFormRefusesEveryShapeItIsNotFor() {
        List<Value> strange =
                List.of(
                        text("$(shell id)"),
                        text("A\nB"),
                        text("A + A"),
                        text("F(1)"),
                        text("\u0000"),
                        new Value.Decimal(1.5),
                        new Value.Whole(new java.math.BigInteger("9".repeat(100))),
                        new Value.Listing(List.of(new Value.Nothing())),
                        new Value.Listing(List.of(text("a b"))),
                        new Value.Table(Map.of("LAYOUT_a b", text("LAYOUT"))),
                        new Value.Table(Map.of("LAYOUT", text("LAYOUT\n"))));
        for (ValueForm form : ValueForm.values()) {
            for (Value value : strange) {
                for (Checked<CValue> made :
                        List.of(form.toC(value, PLACE), form.toMake(value, PLACE))) {
                    String written = made.value().map(Object::toString).orElse("");
                    assertThat(written).as("%s %s", form, value).doesNotContain("\n", "\u0000");
                    assertThat(made.good() || !made.problems().isEmpty()).isTrue();
                    if (form != ValueForm.STR) {
                        assertThat(made.value()).as("%s %s", form, value).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void everyTypeHasItsForm() {
        for (ValueForm form : ValueForm.values()) {
            assertThat(ValueForm.find(form.type())).contains(form);
        }
        assertThat(ValueForm.find("decimal")).isEmpty();
    }

    private static CValue c(String text) {
        return new CValue.Text(text);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value texts(String... texts) {
        return Value.texts(List.of(texts));
    }

    private static Value wholes(long... numbers) {
        return new Value.Listing(
                java.util.Arrays.stream(numbers).<Value>mapToObj(Value.Whole::new).toList());
    }
}
