package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.FirmwareTreeFixture;
import org.keywright.option.Value;
import org.keywright.schema.JsonReader;

/** {@code generate all}: every keyboard's files at once. */
class GenerateAllTest {

    @TempDir Path folder;
    private FirmwareTreeFixture tree;
    private Path out;

    @BeforeEach
    void makeTree() {
        tree =
                new FirmwareTreeFixture(folder.resolve("qmk"))
                        .withBoard("one")
                        .withBoard("two/rev1");
        out = folder.resolve("out");
    }

    @Test
    void everyKeyboardGetsItsFiveFiles() throws IOException {
        CommandRun run = generate();
        assertThat(run.end()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("2 of 2 keyboards, 10 files written, 0 unchanged, ");
        for (String keyboard : List.of("one", "two/rev1")) {
            assertThat(names(out.resolve(keyboard)))
                    .containsExactly(
                            "default_keyboard.c",
                            "default_keyboard.h",
                            "info.json",
                            "info_config.h",
                            "info_rules.mk");
        }
        assertThat(Files.readString(out.resolve("two/rev1/info.json")))
                .contains("\"keyboard_folder\": \"two/rev1\"");
        assertThat(Files.readString(out.resolve("one/info_rules.mk")))
                .contains("MCU ?= atmega32u4");
    }

    @Test
    void theFilesAreThoseOfGenerate() throws IOException {
        generate();
        String header =
                CommandRun.of(
                                folder.resolve("user"),
                                "generate",
                                "--keyboard",
                                "one",
                                "--file",
                                "info_config.h",
                                "--tree",
                                tree.root().toString())
                        .out();
        assertThat(Files.readString(out.resolve("one/info_config.h"))).isEqualTo(header);
    }

    @Test
    void aGlobChoosesKeyboards() {
        assertThat(generate("--keyboard", "two/*").out()).startsWith("1 of 1 keyboards, 5 files");
        assertThat(out.resolve("one")).doesNotExist();
        assertThat(generate("--keyboard", "no*").out()).startsWith("0 of 0 keyboards, 0 files");
    }

    @Test
    void anIdenticalFileIsNotTouched() throws IOException {
        generate();
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Path rules = out.resolve("one/info_rules.mk");
        Path config = out.resolve("one/info_config.h");
        Files.writeString(config, "changed");
        Files.setLastModifiedTime(rules, old);
        assertThat(generate().out()).contains("1 files written, 9 unchanged");
        assertThat(Files.getLastModifiedTime(rules)).isEqualTo(old);
        assertThat(Files.readString(config)).contains("#pragma once");
    }

    @Test
    void aBrokenKeyboardDoesNotStopTheOthersAndIsNamed() {
        tree.with("keyboards/broken/keyboard.json", "{\"keyboard_name\": [")
                .with("keyboards/wrong/keyboard.json", "{\"debounce\": \"x\"}");
        CommandRun run = generate("--json");
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        Value.Table reply = reply(run);
        assertThat(reply.find("keyboards")).contains(new Value.Whole(4));
        assertThat(reply.find("good")).contains(new Value.Whole(2));
        assertThat(reply.find("seconds").orElseThrow()).isNotInstanceOf(Value.Text.class);
        assertThat(reply.table("problemsByKeyboard").members()).containsOnlyKeys("broken", "wrong");
        Value.Table first =
                (Value.Table) reply.table("problemsByKeyboard").items("broken").getFirst();
        assertThat(first.findText("code")).contains("json-syntax");
        assertThat(first.findText("file")).contains("keyboards/broken/keyboard.json");
        assertThat(out.resolve("one/info.json")).exists();
        assertThat(out.resolve("broken")).doesNotExist();
    }

    @Test
    void theTreeItselfIsNeverWrittenTo() throws IOException {
        for (Path inside :
                List.of(
                        tree.root(),
                        tree.root().resolve("keyboards"),
                        tree.root().resolve("new/folder"),
                        folder)) {
            CommandRun run = generate(inside);
            assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(run.out()).contains("[output-in-firmware-tree]");
        }
        assertThat(tree.root().resolve("new")).doesNotExist();
        Path link = Files.createSymbolicLink(folder.resolve("link"), tree.root());
        assertThat(generate(link.resolve("keyboards")).out()).contains("[output-in-firmware-tree]");
        assertThat(generate(tree.root().resolve(".build/all")).end()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aLinkInTheOutputFolderIsNotFollowed() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(out.resolve("one"));
        Files.createSymbolicLink(out.resolve("one/info.json"), mine);
        assertThat(generate().end()).isEqualTo(ExitCode.DONE);
        assertThat(mine).hasContent("mine");
        assertThat(out.resolve("one/info.json")).isRegularFile();
        Files.createSymbolicLink(out.resolve("three"), elsewhere);
        tree.withBoard("three");
        CommandRun run = generate();
        assertThat(run.end()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(run.error()).contains("three is in the way.");
        assertThat(names(elsewhere)).isEmpty();
    }

    @Test
    void aLinkInTheTreeIsNoKeyboard() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside/board"));
        Files.writeString(outside.resolve("keyboard.json"), FirmwareTreeFixture.BOARD);
        Files.createSymbolicLink(tree.root().resolve("keyboards/linked"), outside.getParent());
        Files.createDirectories(tree.root().resolve("keyboards/half"));
        Files.createSymbolicLink(
                tree.root().resolve("keyboards/half/keyboard.json"),
                outside.resolve("keyboard.json"));
        assertThat(generate().out()).startsWith("2 of 2 keyboards");
    }

    @Test
    void aKeyboardWithAHostileNameIsNotListed() throws IOException {
        for (String name : List.of("-rf", "a b", "ü", "a\nb", "..x", "$(x)")) {
            Path board = Files.createDirectories(tree.root().resolve("keyboards").resolve(name));
            Files.writeString(board.resolve("keyboard.json"), FirmwareTreeFixture.BOARD);
        }
        assertThat(generate().out()).startsWith("2 of 2 keyboards");
        assertThat(names(out)).containsExactly("one", "two");
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(generate(file).end()).isEqualTo(ExitCode.WORLD_FAILED);
        assertThat(file).isEmptyFile();
        assumeTrue(!"root".equals(System.getProperty("user.name")), "root may write anywhere");
        Path locked = Files.createDirectories(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThat(generate(locked).error()).contains("may not be read or written");
    }

    @Test
    void theOutputFolderHasToBeNamed() {
        CommandRun run = CommandRun.of(folder.resolve("user"), "generate", "all");
        assertThat(run.end()).isEqualTo(ExitCode.USAGE);
        assertThat(run.error()).contains("--out");
    }

    private CommandRun generate(String... more) {
        return generate(out, more);
    }

    private CommandRun generate(Path into, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "generate",
                                "all",
                                "--tree",
                                tree.root().toString(),
                                "--out",
                                into.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(folder.resolve("user"), arguments.toArray(String[]::new));
    }

    private static Value.Table reply(CommandRun run) {
        return JsonReader.read("reply", run.out()).value().orElseThrow().table().orElseThrow();
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
