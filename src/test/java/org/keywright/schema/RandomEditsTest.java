package org.keywright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;

/** Many random documents in random layouts, randomly edited: the edited text says the new value. */
class RandomEditsTest {

    private static final List<String> TEXTS =
            List.of("KC_A", "", "a b", "x: y", "1.5e", "null ", "é😀", "\n\t\"\\", "//", "\ud800");

    @Test
    void editedTextSaysTheChangedValueAndKeepsTheComments() {
        int rewritten = 0;
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            Value value = table(random, 3);
            String text = new LooseLayout(random).write(value);
            JsonDocument document = JsonReader.read("r", text).value().orElseThrow();
            assertThat(document.root()).as("seed %s: %s", seed, text).isEqualTo(value);
            assertThat(JsonEditor.edit(document, value)).isEqualTo(text);
            Value changed = changed(random, value);
            String edited = JsonEditor.edit(document, changed);
            Value again = JsonReader.read("r", edited).value().orElseThrow().root();
            assertThat(again).as("seed %s:\n%s\n->\n%s", seed, text, edited).isEqualTo(changed);
            String direct = new ValueEdit(document).whole(changed);
            rewritten += direct.equals(edited) || changed.equals(value) ? 0 : 1;
        }
        assertThat(rewritten).as("documents that had to be written anew").isLessThan(20);
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        for (int seed = 0; seed < 2000; seed++) {
            Value value = table(new Random(seed), 4);
            String pretty = JsonWriter.pretty(value);
            assertThat(JsonReader.read("p", pretty).value().orElseThrow().root()).isEqualTo(value);
            String minified = JsonWriter.minified(value);
            assertThat(minified).doesNotContain("\n");
            assertThat(JsonReader.read("m", minified).value().orElseThrow().root())
                    .isEqualTo(value);
        }
    }

    private static Value.Table table(Random random, int depth) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.put(name(random), any(random, depth));
        }
        return new Value.Table(members);
    }

    private static String name(Random random) {
        return random.nextInt(8) == 0
                ? TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(9)
                : "n" + random.nextInt(30);
    }

    private static Value any(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> new Value.Whole(random.nextInt(200) - 100);
            case 1 -> new Value.Decimal(random.nextInt(1000) + 0.25);
            case 2 -> new Value.Flag(random.nextBoolean());
            case 3 -> new Value.Nothing();
            case 4, 5 -> new Value.Text(TEXTS.get(random.nextInt(TEXTS.size())));
            case 6 -> table(random, depth - 1);
            default -> list(random, depth - 1);
        };
    }

    private static Value.Listing list(Random random, int depth) {
        List<Value> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(any(random, depth));
        }
        return new Value.Listing(items);
    }

    static Value changed(Random random, Value value) {
        if (value instanceof Value.Table table && random.nextInt(6) > 0) {
            Map<String, Value> members = new LinkedHashMap<>();
            for (Map.Entry<String, Value> member : table.members().entrySet()) {
                if (random.nextInt(6) == 0) {
                    members.put(name(random), any(random, 2));
                }
                if (random.nextInt(6) > 0) {
                    members.put(member.getKey(), changed(random, member.getValue()));
                }
            }
            return new Value.Table(members);
        }
        if (value instanceof Value.Listing list && random.nextInt(6) > 0) {
            List<Value> items = new ArrayList<>();
            for (Value item : list.items()) {
                if (random.nextInt(6) == 0) {
                    items.add(any(random, 2));
                }
                if (random.nextInt(6) > 0) {
                    items.add(random.nextInt(items.size() + 1), changed(random, item));
                }
            }
            return new Value.Listing(items);
        }
        return random.nextInt(3) == 0 ? any(random, 2) : value;
    }
}
