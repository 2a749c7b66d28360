package org.keywright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;

/** Real files of many authors: one edit changes as many lines as it has to. */
class ReferenceFilesEditTest {

    private static final Path OPEN =
            Path.of(System.getProperty("keywright.shared", "../shared"), "qmk/open/keyboards");

    @Test
    void oneKeyChangedIsOneLineChanged() throws IOException {
        for (Path file : files("keymap.json")) {
            JsonDocument document = JsonReader.readFile("k", file).value().orElseThrow();
            Value.Table table = document.table().orElseThrow();
            if (table.items("layers").isEmpty()) {
                continue;
            }
            List<Value> layers = new ArrayList<>(table.items("layers"));
            List<Value> keys = new ArrayList<>(((Value.Listing) layers.getFirst()).items());
            keys.set(keys.size() / 2, new Value.Text("QK_NEW"));
            layers.set(0, new Value.Listing(keys));
            String edited =
                    JsonEditor.edit(document, table.with("layers", new Value.Listing(layers)));
            assertThat(changedLines(document.text(), edited)).as("%s", file).isEqualTo(1);
        }
    }

    @Test
    void anAddedLayerOnlyAddsLines() throws IOException {
        for (Path file : files("keymap.json")) {
            JsonDocument document = JsonReader.readFile("k", file).value().orElseThrow();
            Value.Table table = document.table().orElseThrow();
            if (table.items("layers").isEmpty() || !document.text().contains("\n")) {
                continue;
            }
            List<Value> layers = new ArrayList<>(table.items("layers"));
            int keys = ((Value.Listing) layers.getFirst()).items().size();
            layers.add(Value.texts(java.util.Collections.nCopies(keys, "KC_TRNS")));
            Value.Table changed = table.with("layers", new Value.Listing(layers));
            String edited = JsonEditor.edit(document, changed);
            assertThat(JsonReader.read("k", edited).value().orElseThrow().root())
                    .isEqualTo(changed);
            List<String> now = new ArrayList<>(edited.lines().toList());
            List<String> gone = new ArrayList<>(document.text().lines().toList());
            now.forEach(gone::remove);
            assertThat(gone).as("lines that changed in %s", file).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void randomChangesOfRealFilesAreSaidByTheEditedText() throws IOException {
        Random random = new Random(7);
        for (Path file : files("keyboard.json")) {
            JsonDocument document = JsonReader.readFile("k", file).value().orElseThrow();
            for (int i = 0; i < 5; i++) {
                Value changed = RandomEditsTest.changed(random, document.root());
                String edited = JsonEditor.edit(document, changed);
                assertThat(JsonReader.read("k", edited).value().orElseThrow().root())
                        .as("%s", file)
                        .isEqualTo(changed);
            }
        }
    }

    private static long changedLines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        assertThat(now).hasSameSizeAs(old);
        long changed = 0;
        for (int i = 0; i < old.size(); i++) {
            changed += old.get(i).equals(now.get(i)) ? 0 : 1;
        }
        return changed;
    }

    private static List<Path> files(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(OPEN), "no reference data in " + OPEN);
        try (Stream<Path> all = Files.walk(OPEN)) {
            return all.filter(path -> path.endsWith(name)).toList();
        }
    }
}
