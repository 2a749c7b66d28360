package org.keywright.csource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

/**
 * Holds the layers of the default {@code keymap.c} of every keyboard of a QMK tree against what
 * {@code qmk c2json --no-cpp} reads.
 *
 * <p>{@code keywright.qmkTree} is the tree; {@code keywright.qmkMore} holds {@code
 * c2json/index.json}, which has file, error and time by keyboard, and {@code
 * c2json/<keyboard>.json} for those that the reference can read.
 */
class TreeLayersRefereeTest {

    private final AtomicInteger equal = new AtomicInteger();
    private final AtomicInteger unreadable = new AtomicInteger();
    private final ConcurrentSkipListMap<String, String> different = new ConcurrentSkipListMap<>();

    @Test
    void theLayersOfEveryKeymapOfTheTreeAreThoseThatTheReferenceReads() {
        Path tree = folder("keywright.qmkTree");
        Path golden = folder("keywright.qmkMore").resolve("c2json");
        table(golden.resolve("index.json")).members().entrySet().parallelStream()
                .forEach(
                        entry -> {
                            List<Value> facts = ((Value.Listing) entry.getValue()).items();
                            if (facts.getFirst() instanceof Value.Text file
                                    && file.text().endsWith(".c")) {
                                boolean failed = facts.get(1) instanceof Value.Text;
                                Path json = golden.resolve(entry.getKey() + ".json");
                                Optional<Value.Table> theirs =
                                        failed ? Optional.empty() : Optional.of(table(json));
                                compare(file.text(), tree.resolve(file.text()), theirs);
                            }
                        });
        System.err.println(
                equal
                        + " keymap.c read as by c2json, "
                        + unreadable
                        + " that neither reads, "
                        + different.size()
                        + " different");
        assertThat(new TreeMap<>(different)).isEmpty();
        assertThat(equal).hasPositiveValue();
    }

    private void compare(String name, Path file, Optional<Value.Table> theirs) {
        List<ScannedLayer> ours =
                CFile.read(file).then(text -> LayerScan.read(name, text)).value().orElse(List.of());
        List<ScannedLayer> wanted = theirs.map(TreeLayersRefereeTest::layers).orElse(List.of());
        if (!keys(ours).equals(keys(wanted)) || !layout(ours).equals(layout(wanted))) {
            different.put(name, "is " + ours + " and should be " + wanted);
        } else {
            (theirs.isPresent() ? equal : unreadable).incrementAndGet();
        }
    }

    /** The reference keeps the first layer's layout alone. */
    private static String layout(List<ScannedLayer> layers) {
        return layers.isEmpty() ? "" : layers.getFirst().layout();
    }

    private static List<List<String>> keys(List<ScannedLayer> layers) {
        return layers.stream().map(ScannedLayer::keys).toList();
    }

    private static List<ScannedLayer> layers(Value.Table keymap) {
        String layout = keymap.findText("layout").orElseThrow();
        return keymap.items("layers").stream()
                .map(layer -> ((Value.Listing) layer).items())
                .map(keys -> keys.stream().map(key -> ((Value.Text) key).text()).toList())
                .map(keys -> new ScannedLayer(layout, keys))
                .toList();
    }

    private static Value.Table table(Path file) {
        try {
            String text = Files.readString(file);
            return (Value.Table)
                    JsonReader.read(file.toString(), text).value().orElseThrow().root();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path folder(String property) {
        Path folder = Path.of(System.getProperty(property, "absent"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "no folder: -D" + property + "=DIR");
        return folder;
    }
}
