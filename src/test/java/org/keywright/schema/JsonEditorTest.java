package org.keywright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;

class JsonEditorTest {

    private static final String KEYMAP =
            """
            {
                // my board
                "keyboard": "planck/rev5",  // the old one
                "layers": [
                    // base
                    ["KC_A",  "KC_B",
                     "KC_C",  "MO(1)"],
                    // symbols
                    ["KC_1",  "KC_2",
                     "KC_3",  "KC_TRNS"]
                ],
                "notes": "mine" /* all of it */
            }
            """;

    @Test
    void nothingChangedMeansTheSameText() {
        JsonDocument document = document(KEYMAP);
        assertThat(JsonEditor.edit(document, document.root())).isSameAs(document.text());
    }

    @Test
    void changingOneKeyChangesOneWord() {
        assertThat(edited(KEYMAP, t -> withKey(t, 1, 2, "KC_9")))
                .isEqualTo(KEYMAP.replace("KC_3", "KC_9"));
    }

    @Test
    void anAddedLayerIsLaidOutLikeItsNeighbour() {
        String expected =
                KEYMAP.replace(
                        "     \"KC_3\",  \"KC_TRNS\"]\n",
                        """
                             "KC_3",  "KC_TRNS"],
                                ["X0",  "X1",
                                 "X2",  "X3"]
                        """);
        assertThat(edited(KEYMAP, t -> withLayerAt(t, 2, layer("X"))))
                .isEqualTo(expected.replace("\n                [\"X0", "\n        [\"X0"));
    }

    @Test
    void aLayerPutFirstGoesBeforeTheOthers() {
        String text = "{\"layers\": [\n  [1, 2],\n  [3, 4]\n]}";
        assertThat(edited(text, t -> withLayerAt(t, 0, numbers(5, 6))))
                .isEqualTo("{\"layers\": [\n  [5, 6],\n  [1, 2],\n  [3, 4]\n]}");
    }

    @Test
    void aRemovedLayerTakesItsCommentAlong() {
        String text =
                """
                [
                  // one
                  [1], // first
                  // two
                  [2], // second
                  // three
                  [3]
                ]
                """;
        assertThat(editedRoot(text, without(1)))
                .isEqualTo(text.replace("  // two\n  [2], // second\n", ""));
        assertThat(editedRoot(text, without(2)))
                .isEqualTo("[\n  // one\n  [1], // first\n  // two\n  [2] // second\n]\n");
    }

    @Test
    void aMovedLayerKeepsItsText() {
        String text = "[\n  [1,  2],\n  [3,  4],\n  [5,  6]\n]";
        assertThat(editedRoot(text, v -> list(item(v, 1), item(v, 2), item(v, 0))))
                .isEqualTo("[\n  [3,  4],\n  [5,  6],\n  [1,  2]\n]");
    }

    @Test
    void membersAreAddedAndRemovedInTheStyleOfTheText() {
        String text = "{\r\n\t\"a\": 1,\r\n\t\"b\": 2\r\n}\r\n";
        assertThat(edited(text, t -> t.with("c", new Value.Text("x"))))
                .isEqualTo("{\r\n\t\"a\": 1,\r\n\t\"b\": 2,\r\n\t\"c\": \"x\"\r\n}\r\n");
        assertThat(edited(text, t -> t.without("a"))).isEqualTo("{\r\n\t\"b\": 2\r\n}\r\n");
        assertThat(edited(text, t -> t.without("b"))).isEqualTo("{\r\n\t\"a\": 1\r\n}\r\n");
        assertThat(edited(text, t -> t.without("a").without("b"))).isEqualTo("{}\r\n");
    }

    @Test
    void textOnOneLineStaysOnOneLine() {
        assertThat(edited("{\"a\":[1,2]}", t -> t.with("b", Value.Table.empty())))
                .isEqualTo("{\"a\":[1,2],\"b\":{}}");
        assertThat(edited("{\"a\":[1,2],\"b\":3}", t -> t.without("a"))).isEqualTo("{\"b\":3}");
        assertThat(edited("{ \"a\": 1, \"b\": 3 }", t -> t.without("a"))).isEqualTo("{ \"b\": 3 }");
    }

    @Test
    void whatIsAddedToATableOnOneLineStaysOnThatLine() {
        String text = "{\n  \"config\": { \"a\": 1 }\n}";
        assertThat(edited(text, t -> t.with("config", t.table("config").with("b", object("c", 2)))))
                .isEqualTo("{\n  \"config\": { \"a\": 1, \"b\": {\"c\": 2} }\n}");
    }

    @Test
    void textsWithoutQuotesAndCommasAreRespected() {
        String text = "a: one, two # not a comment\nb: 2\n";
        assertThat(edited(text, t -> t.with("b", new Value.Whole(3))))
                .isEqualTo("a: one, two # not a comment\nb: 3\n");
        assertThat(edited(text, t -> t.with("c", new Value.Whole(3))))
                .isEqualTo("a: one, two # not a comment\nb: 2\n\"c\": 3\n");
        assertThat(edited("{\n  a: one\n}", t -> t.with("c", new Value.Whole(3))))
                .isEqualTo("{\n  a: one\n  \"c\": 3\n}");
    }

    @Test
    void trailingCommasStay() {
        assertThat(editedRoot("[\n  1,\n  2,\n]", v -> list(item(v, 0), new Value.Whole(7))))
                .isEqualTo("[\n  1,\n  7,\n]");
        assertThat(editedRoot("[\n  1,\n  2,\n]", v -> numbers(1, 2, 3)))
                .isEqualTo("[\n  1,\n  2,\n  3,\n]");
    }

    @Test
    void anEmptyTextAndEmptyContainersCanBeFilled() {
        assertThat(edited("", t -> t.with("a", new Value.Whole(1))))
                .isEqualTo("{\n    \"a\": 1\n}\n");
        assertThat(edited("// mine\n", t -> t.with("a", new Value.Whole(1))))
                .isEqualTo("// mine\n{\n    \"a\": 1\n}\n");
        assertThat(edited("{\n  \"a\": {},\n  \"b\": []\n}", t -> t.with("a", object("x", 1))))
                .isEqualTo("{\n  \"a\": {\n    \"x\": 1\n  },\n  \"b\": []\n}");
    }

    @Test
    void wholeNumbersWrittenWithAPointAreNotAChange() {
        JsonDocument document = document("{\"x\": 1.0}");
        Value.Table same = Value.Table.empty().with("x", new Value.Decimal(1.0));
        assertThat(JsonEditor.edit(document, same)).isEqualTo("{\"x\": 1.0}");
    }

    static Value.Listing numbers(int... numbers) {
        List<Value> items = new ArrayList<>();
        for (int number : numbers) {
            items.add(new Value.Whole(number));
        }
        return new Value.Listing(items);
    }

    private static Value.Table object(String name, int number) {
        return Value.Table.empty().with(name, new Value.Whole(number));
    }

    private static Value.Listing layer(String prefix) {
        return Value.texts(List.of(prefix + 0, prefix + 1, prefix + 2, prefix + 3));
    }

    private static Value.Table withLayerAt(Value.Table keymap, int index, Value layer) {
        List<Value> layers = new ArrayList<>(keymap.items("layers"));
        layers.add(index, layer);
        return keymap.with("layers", new Value.Listing(layers));
    }

    private static Value.Table withKey(Value.Table keymap, int layer, int key, String code) {
        List<Value> layers = new ArrayList<>(keymap.items("layers"));
        List<Value> keys = new ArrayList<>(((Value.Listing) layers.get(layer)).items());
        keys.set(key, new Value.Text(code));
        layers.set(layer, new Value.Listing(keys));
        return keymap.with("layers", new Value.Listing(layers));
    }

    private static UnaryOperator<Value> without(int index) {
        return value -> {
            List<Value> items = new ArrayList<>(((Value.Listing) value).items());
            items.remove(index);
            return new Value.Listing(items);
        };
    }

    private static Value item(Value list, int index) {
        return ((Value.Listing) list).items().get(index);
    }

    private static Value list(Value... items) {
        return new Value.Listing(List.of(items));
    }

    private static String edited(String text, UnaryOperator<Value.Table> change) {
        return editedRoot(text, value -> change.apply((Value.Table) value));
    }

    private static String editedRoot(String text, UnaryOperator<Value> change) {
        JsonDocument document = document(text);
        return JsonEditor.edit(document, change.apply(document.root()));
    }

    private static JsonDocument document(String text) {
        return JsonReader.read("t.json", text).value().orElseThrow();
    }
}
