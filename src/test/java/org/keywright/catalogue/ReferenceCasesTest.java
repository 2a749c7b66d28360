package org.keywright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.option.Value;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;
import org.keywright.schema.JsonReader;
import org.keywright.schema.JsonWriter;

/** Small keyboards with one peculiarity each, and what QMK made of them. */
class ReferenceCasesTest {

    private static final Path QMK =
            Path.of(System.getProperty("keywright.shared", "../shared"), "qmk");
    private static final Path HOME = Path.of(System.getProperty("keywright.home", "."));

    @TempDir Path folder;

    @Test
    void everyCaseEndsAsInQmk() throws IOException {
        Path file = QMK.resolve("cases/keyboards.json");
        Assumptions.assumeTrue(Files.isRegularFile(file), "no reference data in " + QMK);
        Value.Listing cases =
                (Value.Listing) JsonReader.readFile("cases", file).value().orElseThrow().root();
        TreeTables tables = new TreeTables(tree());
        KeyboardResolver resolver = new KeyboardResolver(tree(), tables);
        List<String> different = new ArrayList<>();
        int checked = 0;
        for (Value item : cases.items()) {
            Value.Table one = (Value.Table) item;
            write(one.table("files"));
            checked++;
            compare(one, resolver.resolve(one.findText("keyboard").orElseThrow()), different);
        }
        System.err.println("cases as in QMK: " + (checked - different.size()) + " of " + checked);
        assertThat(different).isEmpty();
        assertThat(checked).isEqualTo(120);
    }

    private FirmwareTree tree() {
        FirmwareTree open = FirmwareTree.qmk(QMK.resolve("open"), HOME);
        return new FirmwareTree(
                folder,
                folder.resolve("keyboards"),
                open.schemas(),
                open.mappings(),
                open.keycodes(),
                open.layouts(),
                open.processors());
    }

    private void write(Value.Table files) throws IOException {
        for (Map.Entry<String, Value> file : files.members().entrySet()) {
            Path path = folder.resolve("keyboards").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, ((Value.Text) file.getValue()).text());
        }
    }

    private static void compare(
            Value.Table one, Checked<Value.Table> ours, List<String> different) {
        String name = one.findText("id").orElseThrow() + " " + one.findText("title").orElseThrow();
        Value.Table golden = one.table("expect").table("resolved");
        Value.Table actual = ours.value().orElse(Value.Table.empty());
        for (String kind : List.of("parse_errors", "parse_warnings")) {
            if (golden.items(kind).size() != actual.items(kind).size()) {
                different.add(name + ": " + golden.items(kind) + " but " + actual.items(kind));
                return;
            }
        }
        String expected = JsonWriter.pretty(withoutMessages(golden));
        if (!expected.equals(JsonWriter.pretty(withoutMessages(actual)))) {
            different.add(name + ":\n" + expected + "but\n" + JsonWriter.pretty(actual));
        }
        ReferenceMessages log =
                new ReferenceMessages(
                        one.findText("keyboard").orElseThrow(),
                        one.table("expect").table("log").items("resolved"));
        note(different, name, log.violations(), log.violationsAmong(ours.problems()));
        note(
                different,
                name,
                withCrash(one, log.codes()),
                ReferenceMessages.codes(ours.problems()));
        if (ours.problems().stream().anyMatch(p -> p.location().describe().isEmpty())) {
            different.add(name + ": a problem without a place in " + ours.problems());
        }
        boolean mute = golden.members().isEmpty() || !golden.items("parse_errors").isEmpty();
        if (mute && ours.problems().stream().noneMatch(Problem::stops)) {
            different.add(name + ": no error");
        }
    }

    /** Where the reference crashes without a message, we say why. */
    private static List<String> withCrash(Value.Table one, List<String> codes) {
        boolean lights =
                one.table("expect")
                        .table("failed")
                        .findText("resolved")
                        .orElse("")
                        .equals("KeyError: 'rgb_matrix'");
        return lights ? List.of("lights-missing") : codes;
    }

    private static void note(
            List<String> different, String name, List<String> expected, List<String> actual) {
        if (!expected.equals(actual)) {
            different.add(name + ": " + expected + " but " + actual);
        }
    }

    private static Value.Table withoutMessages(Value.Table resolved) {
        return resolved.without("parse_errors").without("parse_warnings");
    }
}
