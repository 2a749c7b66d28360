package org.keywright.qmk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywright.qmk.QmkRun.Outcome;

/** What QMK's makefiles call and what they read. */
class MakeContractTest {

    @TempDir Path folder;
    private QmkRun qmk;
    private Path out;

    @BeforeEach
    void layOutATree() {
        qmk = new QmkRun(folder.resolve("tree"));
        out = folder.resolve("object files/src");
    }

    private Outcome quiet(String command, String... more) {
        return qmk.call(
                Stream.concat(Stream.of(command, "--quiet"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void printsWhereTheRulesAreSoThatMakeCanIncludeThem() {
        String file = out.resolve("info_rules.mk").toString();
        Outcome escaped =
                quiet(
                        "generate-rules-mk",
                        "--escape",
                        "--keyboard",
                        "maker/small",
                        "--output",
                        file);
        assertThat(escaped.out()).isEqualTo(file.replace(" ", "\\ ") + "\n");
        assertThat(escaped.exitCode()).isZero();
        assertThat(out.resolve("info_rules.mk")).content().contains("MCU ?= atmega32u4");
        assertThat(quiet("generate-rules-mk", "-kb", "maker/small", "-o", file).out())
                .isEqualTo(file + "\n");
    }

    @Test
    void overridesOfAKeymapTakeThePlaceOfWhatTheKeyboardSets() {
        String keymap = "keyboards/maker/keymaps/mine/keymap.json";
        Outcome outcome =
                quiet("generate-config-h", "--output", out.resolve("config.h").toString(), keymap);
        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(out.resolve("config.h"))
                .content()
                .contains("#undef TAPPING_TERM")
                .contains("#define TAPPING_TERM 150");
    }

    @Test
    void aKeymapMayLeaveItsLayersToAKeymapC() {
        String keymap = "keyboards/maker/keymaps/settings/keymap.json";
        qmk.with(keymap, "{\"config\": {\"tapping\": {\"term\": 500}}}");
        String c = out.resolve("keymap.c").toString();
        String config = out.resolve("config.h").toString();
        assertThat(quiet("json2c", "-o", c, keymap)).isEqualTo(new Outcome(0, "", ""));
        assertThat(quiet("generate-config-h", "-o", config, keymap).exitCode()).isZero();
        assertThat(Path.of(c)).content().contains("OTHER_KEYMAP_C").doesNotContain("keymaps[]");
        assertThat(Path.of(config)).content().contains("#define TAPPING_TERM 500");
    }

    @Test
    void aFileThatWouldNotChangeIsNotTouched() throws IOException {
        Path file = out.resolve("info_config.h");
        quiet("generate-config-h", "-kb", "maker/small", "-o", file.toString());
        FileTime then = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, then);
        Outcome again = qmk.call("generate-config-h", "-kb", "maker/small", "-o", file.toString());
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
        assertThat(again.error()).contains("No changes to info_config.h.");
        assertThat(Path.of(file + ".bak")).doesNotExist();
    }

    @Test
    void aFileThatChangesIsKeptUnderAnotherName() throws IOException {
        Path file = Files.createDirectories(out).resolve("info_config.h");
        Files.writeString(file, "before");
        quiet("generate-config-h", "-kb", "maker/small", "-o", file.toString());
        assertThat(Path.of(file + ".bak")).hasContent("before");
        assertThat(file).content().contains("#pragma once").endsWith("\n").doesNotContain("\r");
    }

    @Test
    void theOutputIsMeantFromTheCallersFolder() throws IOException {
        Path inside = Files.createDirectories(qmk.tree().resolve("keyboards/maker"));
        qmk.from(inside).call("generate-keyboard-c", "-kb", "maker/small", "-o", "new/k.c");
        assertThat(inside.resolve("new/k.c")).content().contains("matrix_mask");
    }

    @Test
    void theHeaderToIncludeMayBeMissing() {
        Path file = out.resolve("default_keyboard.h");
        assertThat(
                        quiet(
                                "generate-keyboard-h",
                                "--keyboard",
                                "maker/small",
                                "--include",
                                "--output",
                                file.toString()))
                .isEqualTo(new Outcome(0, "", ""));
        assertThat(file).content().contains("#define LAYOUT(").doesNotContain("small.h");
        quiet(
                "generate-keyboard-h",
                "-kb",
                "maker/small",
                "--include",
                "a/small.h",
                "-o",
                file + "2");
        assertThat(Path.of(file + "2")).content().contains("#include \"small.h\"");
    }

    @Test
    void writesTheKeymapOfAFileOrOfTheStandardInput() {
        Path file = out.resolve("keymap.c");
        quiet("json2c", "--output", file.toString(), "keyboards/maker/keymaps/mine/keymap.json");
        assertThat(file).content().contains("[0] = LAYOUT(KC_A, KC_B)");
        Outcome piped = qmk.reading(QmkRun.keymap("maker/small")).call("json2c", "-");
        assertThat(piped.out()).contains("[0] = LAYOUT(KC_A, KC_B)");
        assertThat(quiet("generate-keymap-h", "-o", out + "/keymap.h", "-").exitCode()).isZero();
    }

    @Test
    void answersTheQuestionsOfTheTopMakefile() {
        qmk.withBoardAlias();
        assertThat(qmk.call("hello")).isEqualTo(new Outcome(0, "", "Hello, World!\n"));
        assertThat(qmk.call("list-keyboards").out()).isEqualTo("maker/small\n");
        assertThat(qmk.call("list-keymaps", "--keyboard", "maker/small").out())
                .isEqualTo("default\nmine\n");
        assertThat(qmk.call("resolve-alias", "--allow-unknown", "all").out()).isEqualTo("all\n");
        assertThat(qmk.call("resolve-alias", "former").out()).isEqualTo("maker/small\n");
        assertThat(qmk.call("config", "-ro", "user.overlay_dir").out())
                .isEqualTo("user.overlay_dir=None\n");
        assertThat(qmk.call("env", "QMK_USERSPACE").out()).isEqualTo("\n");
        assertThat(qmk.call("env").out())
                .startsWith("QMK_HOME=\"" + qmk.tree() + "\"\n")
                .contains("QMK_USERSPACE=\"\"\n");
    }

    @Test
    void saysWhichBorrowedLibrariesAreMissing() {
        assertThat(qmk.call("git-submodule", "--check").exitCode()).isZero();
        qmk.with(".gitmodules", "[submodule \"x\"]\n\tpath = lib/x\n\tpath = ../../etc\n");
        assertThat(qmk.call("git-submodule", "--check")).isEqualTo(new Outcome(1, "", ""));
        Outcome sync = qmk.call("git-submodule", "--sync");
        assertThat(sync.exitCode()).isZero();
        assertThat(sync.out()).isEmpty();
        assertThat(sync.error()).contains("[lib/x]").contains("git submodule update");
        qmk.with("lib/x/file", "");
        assertThat(qmk.call("git-submodule", "--check").exitCode()).isZero();
    }

    @Test
    void listsTheFilesThatMakeHasToWatch() {
        qmk.call(
                "generate-make-dependencies",
                "-kb",
                "maker/small",
                "-km",
                "mine",
                "-o",
                out + "/d");
        assertThat(out.resolve("d"))
                .content()
                .startsWith("generated-files: $(wildcard keyboards/maker/small/info.json)\n")
                .contains("$(wildcard keyboards/maker/post_config.h)")
                .contains("maker/keymaps/mine/keymap.json)")
                .contains("$(wildcard users/mine/rules.mk)");
    }

    @Test
    void joinsCommunityModules() {
        String file = out.resolve("community_rules.mk").toString();
        Outcome none =
                quiet(
                        "generate-community-modules-rules-mk",
                        "-kb",
                        "maker/small",
                        "--escape",
                        "--output",
                        file);
        assertThat(none).isEqualTo(new Outcome(0, file.replace(" ", "\\ ") + "\n", ""));
        qmk.with(
                        "modules/me/first/qmk_module.json",
                        "{\"module_name\": \"First\", \"maintainer\": \"me\","
                                + " \"features\": {\"tap_dance\": true}}")
                .with(
                        "with.json",
                        QmkRun.keymap("maker/small")
                                .replaceFirst("\\{", "{\"modules\": [\"me/first\"],"));
        quiet("generate-community-modules-rules-mk", "-o", file, "with.json");
        assertThat(Path.of(file)).content().contains("first").contains("TAP_DANCE_ENABLE");
        for (String command : CommunityCommand.NAMES) {
            Outcome outcome = quiet(command, "-kb", "maker/small", "-o", out + "/m", "with.json");
            assertThat(outcome.exitCode()).as(command).isZero();
        }
    }

    @Test
    void writesVersionAndBootloaderHeaders() {
        quiet("generate-version-h", "--skip-all", "-o", out + "/version.h");
        assertThat(out.resolve("version.h"))
                .content()
                .contains("#define QMK_BUILDDATE \"1970-01-01-00:00:00\"");
        assertThat(qmk.call("generate-version-h").out()).contains("QMK_GIT_HASH \"Unknown\"");
        quiet("generate-dfu-header", "-kb", "maker/small", "-o", out + "/Keyboard.h");
        assertThat(out.resolve("Keyboard.h")).content().contains("\"Small Bootloader\"");
        assertThat(quiet("generate-dfu-header", "-kb", "none").exitCode()).isEqualTo(1);
    }

    @Test
    void findsTheTreeByTheEnvironmentToo() {
        qmk.from(folder).variable("QMK_HOME", qmk.tree().toString());
        assertThat(qmk.call("list-keyboards").out()).isEqualTo("maker/small\n");
        qmk.variable("QMK_HOME", "").variable("HOME", folder.toString());
        assertThat(qmk.call("list-keyboards").exitCode()).isEqualTo(2);
        assertThat(qmk.call("--tree", qmk.tree().toString(), "list-keyboards").out())
                .isEqualTo("maker/small\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody/has/this",
                "../../maker/small",
                "/etc",
                "maker/small/../small",
                "$(shell touch x)",
                "maker small",
                "",
                "maker/small\u0000",
                "keymaps/x"
            })
    void anUnknownOrHostileKeyboardIsAWrongCall(String name) throws IOException {
        Outcome outcome = quiet("generate-config-h", "-kb", name, "-o", out + "/x.h");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(out).doesNotExist();
        assertThat(qmk.call("resolve-alias", name).exitCode()).isEqualTo(1);
    }

    @Test
    void aBrokenKeymapIsOneMessageAndNoFile() {
        qmk.with("bad.json", "{\"keyboard\": 7, \"layers\": [[\"KC_A; system()\"]]");
        Outcome outcome = quiet("json2c", "-o", out + "/keymap.c", "bad.json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.error()).contains("bad.json:1").contains("error: ");
        assertThat(out).doesNotExist();
    }

    @Test
    void aWrongCallShowsHowItIsDone() {
        assertThat(qmk.call("generate-keyboard-h", "--quiet").error())
                .contains("usage: qmk generate-keyboard-h")
                .contains("required: -kb/--keyboard");
        assertThat(qmk.call("hello", "--nmae", "x").exitCode()).isEqualTo(2);
        assertThat(qmk.call("json2c", "a", "b").error()).contains("unrecognized arguments: b");
        assertThat(qmk.call("nothing-of-this-name").exitCode()).isEqualTo(2);
        assertThat(qmk.call("hello", "--help").out()).startsWith("usage: qmk hello");
        assertThat(qmk.call().out()).startsWith("usage: qmk ");
        assertThat(qmk.call("--version").out()).startsWith("Keywright ");
        assertThat(qmk.call("hello", "--na=you").error()).isEqualTo("Hello, you!\n");
        assertThat(qmk.call("generate-config-h").exitCode()).isEqualTo(1);
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertThat(qmk.call("hello", "-n", "\u001b[2J").error()).doesNotContain("\u001b");
    }
}
