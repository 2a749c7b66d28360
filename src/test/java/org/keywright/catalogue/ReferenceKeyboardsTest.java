package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/** QMK's own resolved keyboards are the referee: the same values in the same order. */
class ReferenceKeyboardsTest {

    private static final Path OPEN =
            Path.of(System.getProperty("keywright.shared", "../shared"), "qmk/open");
    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));

    @Test
    void everyReferenceKeyboardResolvesAsInQmk() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(OPEN), "no reference data in " + OPEN);
        FirmwareTree tree = FirmwareTree.qmk(OPEN, HOME);
        KeyboardResolver resolver = new KeyboardResolver(tree, new TreeTables(tree));
        List<String> different = new ArrayList<>();
        int equal = 0;
        int avr = 0;
        List<String> ids = new KeyboardFolders(tree).list();
        for (String id : ids) {
            Value.Table golden = golden(id);
            Checked<Value.Table> ours = resolver.resolve(id);
            Optional<String> difference = difference(golden.table("resolved"), ours);
            difference.ifPresent(text -> different.add(id + ": " + text));
            equal += difference.isEmpty() ? 1 : 0;
            boolean jsonOnly = golden.find("json_only").equals(Optional.of(new Value.Flag(true)));
            boolean isAvr =
                    golden.table("resolved").findText("processor_type").equals(Optional.of("avr"));
            avr += difference.isEmpty() && jsonOnly && isAvr ? 1 : 0;
        }
        System.err.println(
                "resolved as in QMK: " + equal + " of " + ids.size() + ", JSON-only AVR: " + avr);
        assertThat(different).isEmpty();
        assertThat(avr).isGreaterThan(50);
    }

    private static Optional<String> difference(Value.Table golden, Checked<Value.Table> ours) {
        if (!ours.problems().isEmpty()) {
            return ours.problems().stream().findFirst().map(Problem::describe);
        }
        String expected = JsonWriter.minified(golden);
        String actual = ours.value().map(JsonWriter::minified).orElse("");
        int at = 0;
        while (at < Math.min(expected.length(), actual.length())
                && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(
                        "expected …" + around(expected, at) + " but was …" + around(actual, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60));
    }

    private static Value.Table golden(String id) throws IOException {
        Path file = OPEN.resolve("golden/" + id + ".json");
        return JsonReader.readFile(id, file).value().orElseThrow().table().orElseThrow();
    }
}
