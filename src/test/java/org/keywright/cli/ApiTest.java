package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.FirmwareTreeFixture;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

/** {@code api}: the files of QMK's keyboard API. */
class ApiTest {

    private static final String KEYMAP =
            "{\"keyboard\": \"two/rev1\", \"keymap\": \"mine\", // a comment\n \"layers\": []}";

    @TempDir Path folder;
    private FirmwareTreeFixture tree;
    private Path api;

    @BeforeEach
    void makeTree() {
        tree =
                new FirmwareTreeFixture(folder.resolve("qmk"))
                        .withBoard("one")
                        .withBoard("two/rev1")
                        .withBoard("two/rev2")
                        .with("keyboards/two/readme.md", "both")
                        .with("keyboards/two/keymaps/mine/keymap.json", KEYMAP)
                        .with("keyboards/two/keymaps/code/keymap.json", KEYMAP)
                        .with("keyboards/two/keymaps/code/keymap.c", "")
                        .with("data/templates/api/readme.md", "about")
                        .with("data/mappings/keyboard_aliases.hjson", "old: {target: \"one\"}")
                        .with(
                                "data/constants/keycodes/extras/keycodes_german_0.0.1.hjson",
                                "{aliases: {KC_Y: {key: \"DE_Z\"}}}")
                        .with(
                                "data/constants/keycodes/extras/keycodes_german_mac_0.0.1.hjson",
                                "{aliases: {KC_Y: {key: \"DE_Z\"}}}");
        api = folder.resolve("out/v1");
    }

    @Test
    void eachKeyboardHasItsInfoAndReadmeAndKeymaps() throws Exception {
        assertThat(write().end()).isEqualTo(ExitCode.DONE);
        Value.Table info =
                read("keyboards/two/rev1/info.json").table("keyboards").table("two/rev1");
        assertThat(info.findText("keyboard_folder")).contains("two/rev1");
        assertThat(info.table("keymaps").members()).containsOnlyKeys("mine");
        assertThat(info.table("keymaps").table("mine").findText("path"))
                .contains("keyboards/two/keymaps/mine/keymap.json");
        assertThat(api.resolve("keyboards/two/keymaps/mine/keymap.json"))
                .hasContent("{\"keyboard\":\"two/rev1\",\"keymap\":\"mine\",\"layers\":[]}");
        assertThat(api.resolve("keyboards/two/keymaps/code")).doesNotExist();
        assertThat(Files.readString(api.resolve("keyboards/two/rev2/readme.md"))).isEqualTo("both");
        assertThat(api.resolve("keyboards/one/readme.md")).isEmptyFile();
    }

    @Test
    void theListsHoldEveryKeyboard() throws Exception {
        write();
        assertThat(read("keyboard_list.json").items("keyboards"))
                .isEqualTo(Value.texts(java.util.List.of("one", "two/rev1", "two/rev2")).items());
        assertThat(read("keyboards.json").table("keyboards").table("one"))
                .isEqualTo(read("keyboards/one/info.json").table("keyboards").table("one"));
        assertThat(read("usb.json").table("usb").table("0xFEED").table("0x0001").members())
                .containsOnlyKeys("one", "two/rev1", "two/rev2");
        assertThat(read("keyboard_aliases.json").table("keyboard_aliases").table("old"))
                .isEqualTo(Value.Table.empty().with("target", new Value.Text("one")));
        assertThat(read("keyboard_metadata.json").members())
                .containsOnlyKeys("last_updated", "keyboards", "keyboard_aliases", "usb");
        assertThat(read("usb.json").findText("last_updated").orElseThrow())
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d GMT");
    }

    @Test
    void tablesAndSchemasAreJsonAndKeycodesAreMerged() throws Exception {
        write();
        assertThat(read("mappings/info_config.json").members()).isNotEmpty();
        assertThat(api.resolve("mappings/info_config.hjson")).doesNotExist();
        assertThat(read("schemas/keyboard.jsonschema").findText("$id")).contains("qmk.keyboard.v1");
        assertThat(api.resolve("constants/keycodes_german_mac_0.0.1.json")).doesNotExist();
        Value.Table german = read("constants/keycodes_german_0.0.1.json");
        assertThat(german.members()).containsOnlyKeys("aliases", "version", "keycodes", "ranges");
        Value.Table constants = read("constants_metadata.json").table("constants");
        assertThat(constants.items("keycodes")).isNotEmpty();
        assertThat(constants.items("keycodes_german")).containsExactly(new Value.Text("0.0.1"));
        assertThat(folder.resolve("out/readme.md")).hasContent("about");
    }

    @Test
    void aBrokenKeyboardIsLeftOutAndNamed() throws Exception {
        tree.with("keyboards/broken/keyboard.json", "{");
        CommandRun run = write();
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out() + run.error()).contains("broken: error: ");
        assertThat(read("keyboard_list.json").items("keyboards")).hasSize(3);
    }

    @Test
    void aGlobChoosesKeyboardsAndTheTreeIsNotWrittenTo() throws Exception {
        write("--keyboard", "two/*");
        assertThat(read("keyboard_list.json").items("keyboards")).hasSize(2);
        CommandRun inside =
                CommandRun.of(
                        folder.resolve("user"),
                        "api",
                        "--tree",
                        tree.root().toString(),
                        "--out",
                        tree.root().resolve("data").toString());
        assertThat(inside.out()).contains("[output-in-firmware-tree]");
    }

    private CommandRun write(String... more) {
        String[] start = {
            "api", "--tree", tree.root().toString(), "--out", folder.resolve("out").toString()
        };
        String[] all = java.util.Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return CommandRun.of(folder.resolve("user"), all);
    }

    private Value.Table read(String file) throws Exception {
        Path path = api.resolve(file);
        return JsonReader.readFile(file, path).value().orElseThrow().table().orElseThrow();
    }
}
