package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/**
 * Every keyboard of a whole QMK tree, C and make files included, resolves as by QMK's own Python.
 *
 * <p>{@code keywright.qmkTree} is the tree, {@code keywright.qmkGolden} a folder with the
 * reference's {@code <keyboard>/info.json}.
 */
class WholeTreeTest {

    private static final String TREE = System.getProperty("keywright.qmkTree", "");
    private static final String GOLDEN = System.getProperty("keywright.qmkGolden", "");
    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));

    @Test
    void everyKeyboardOfTheTreeResolvesAsInQmk() {
        Assumptions.assumeFalse(TREE.isEmpty(), "no QMK tree: -Dkeywright.qmkTree=DIR");
        Assumptions.assumeFalse(GOLDEN.isEmpty(), "no reference: -Dkeywright.qmkGolden=DIR");
        FirmwareTree tree = FirmwareTree.qmk(Path.of(TREE), HOME);
        KeyboardResolver resolver = new KeyboardResolver(tree, new TreeTables(tree));
        List<String> ids = new KeyboardFolders(tree).list();
        ConcurrentSkipListMap<String, String> different = new ConcurrentSkipListMap<>();
        ConcurrentSkipListMap<String, List<String>> doubts = new ConcurrentSkipListMap<>();
        ids.parallelStream()
                .forEach(
                        id -> {
                            Checked<Value.Table> ours = resolver.resolve(id);
                            difference(id, ours).ifPresent(text -> different.put(id, text));
                            if (!ours.problems().isEmpty()) {
                                doubts.put(
                                        id,
                                        ours.problems().stream().map(Problem::describe).toList());
                            }
                        });
        System.err.println(
                "resolved as in QMK: " + (ids.size() - different.size()) + " of " + ids.size());
        doubts.forEach((id, problems) -> System.err.println("  " + id + ": " + problems));
        assertThat(new TreeMap<>(different)).isEmpty();
        assertThat(Set.copyOf(ids)).hasSizeGreaterThan(3000);
    }

    private static Optional<String> difference(String id, Checked<Value.Table> ours) {
        String expected = JsonWriter.minified(golden(id));
        String actual = ours.value().map(JsonWriter::minified).orElse("");
        int at = 0;
        while (at < Math.min(expected.length(), actual.length())
                && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("expected " + around(expected, at) + " but " + around(actual, at));
    }

    private static String around(String text, int at) {
        int end = Math.min(text.length(), at + 60);
        return text.substring(Math.min(end, Math.max(0, at - 40)), end);
    }

    private static Value.Table golden(String id) {
        Path file = Path.of(GOLDEN).resolve(id).resolve("info.json");
        try {
            return JsonReader.read(id, Files.readAllBytes(file))
                    .value()
                    .orElseThrow()
                    .table()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
