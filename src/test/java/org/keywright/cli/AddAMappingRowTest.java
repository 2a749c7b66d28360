package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.FirmwareTreeFixture;

/** Does what docs/how-to/add-a-mapping-row.md says, and sees the row both ways. */
class AddAMappingRowTest {

    private static final String ROW =
            "\"TAPPING_PATIENCE\": { \"info_key\": \"tapping.patience\", \"value_type\": \"int\" },\n";
    private static final String DESCRIPTION =
            "\n\"patience\": { \"title\": \"Patience\", \"type\": \"integer\", \"minimum\": 0 },";

    @TempDir Path folder;

    private FirmwareTreeFixture tree;

    @BeforeEach
    void addARowAndItsDescription() throws IOException {
        tree = new FirmwareTreeFixture(folder.resolve("tree"));
        insert("data/mappings/info_config.hjson", "\n    \"TAPPING_TERM\"", "", ROW);
        insert(
                "data/schemas/keyboard.jsonschema",
                "\n    \"tapping\": {",
                "\"properties\": {",
                DESCRIPTION);
        tree.with("keyboards/in_json/keyboard.json", with("\"tapping\": {\"patience\": 7}, "));
        tree.with("keyboards/in_c/keyboard.json", with(""));
        tree.with("keyboards/in_c/config.h", "#define TAPPING_PATIENCE 9\n");
        tree.with("keyboards/wrong/keyboard.json", with("\"tapping\": {\"patience\": \"no\"}, "));
    }

    /** Puts a text before a line, or behind the next text after it if there is one. */
    private void insert(String file, String first, String second, String text) throws IOException {
        String old = Files.readString(tree.root().resolve(file));
        int at = old.indexOf(first);
        at = second.isEmpty() ? at + 1 : old.indexOf(second, at) + second.length();
        assertThat(at).isGreaterThan(20);
        tree.with(file, old.substring(0, at) + text + old.substring(at));
    }

    @Test
    void theSettingIsWrittenToTheGeneratedHeader() {
        assertThat(run("generate", "--keyboard", "in_json", "--file", "info_config.h").out())
                .containsPattern("(?m)^#ifndef TAPPING_PATIENCE\n#    define TAPPING_PATIENCE 7$");
    }

    @Test
    void theDefinitionIsReadBackFromConfigH() {
        assertThat(run("generate", "--keyboard", "in_c", "--file", "info_config.h").out())
                .contains("#    define TAPPING_PATIENCE 9");
        assertThat(run("info", "in_c", "--json").out())
                .containsPattern("\"tapping\"\\s*:\\s*\\{\\s*\"patience\"\\s*:\\s*9");
    }

    @Test
    void theDescriptionLimitsTheValue() {
        CommandRun wrong = run("generate", "--keyboard", "wrong", "--file", "info_config.h");
        assertThat(wrong.error() + wrong.out()).contains("patience");
    }

    @Test
    void aRowThatIsNewerThanWeAreIsNamedAndNothingIsGenerated() throws IOException {
        insert(
                "data/mappings/info_config.hjson",
                "\n    \"TAPPING_TERM\"",
                "",
                "\"NEWER\": { \"info_key\": \"a.b\", \"value_type\": \"fraction\", \"unit\": \"ms\" },\n");
        CommandRun run = run("generate", "--keyboard", "in_json");
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out() + run.error())
                .contains("NEWER", "\"fraction\"", "\"unit\"", "info_config.hjson:")
                .doesNotContain("#define");
    }

    private CommandRun run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[all.length - 2] = "--tree";
        all[all.length - 1] = tree.root().toString();
        return CommandRun.of(folder.resolve("user"), all);
    }

    private static String with(String more) {
        return FirmwareTreeFixture.BOARD.replaceFirst("\\{", "{" + more);
    }
}
