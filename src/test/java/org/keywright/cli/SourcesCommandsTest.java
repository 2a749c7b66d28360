package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.FirmwareTreeFixture;
import org.keywright.build.tree.TestRepository;

/** Firmware sources from the command line: a small QMK tree in a repository of the test's own. */
class SourcesCommandsTest {

    private static final String LIST =
            """
            [submodule "lib/lufa"]
                path = lib/lufa
                url = ../lufa
            [submodule "lib/vusb"]
                path = lib/vusb
                url = ../vusb
            """;

    @TempDir Path folder;
    private TestRepository firmware;
    private TestRepository lufa;
    private String lufaCommit;

    @BeforeEach
    void makeRepositories() throws IOException {
        firmware = TestRepository.in(folder.resolve("remote/qmk_firmware"));
        lufa = TestRepository.in(folder.resolve("remote/lufa"));
        lufaCommit = lufa.commit("master", Map.of("LUFA/Version.h", "1"));
        commit("own/board");
    }

    @AfterEach
    void close() {
        firmware.close();
        lufa.close();
    }

    @Test
    void aSourceIsAddedListedAndNamedWhereATreeIsAskedFor() {
        CommandRun added = run("sources", "add", firmware.fileUrl(), "--for", "own/board");
        assertThat(added.out()).contains("qmk_firmware  git").contains("with lib/lufa");
        assertThat(added.end()).isEqualTo(ExitCode.DONE);
        assertThat(run("boards", "--tree", "qmk_firmware").out()).startsWith("own/board ");
        assertThat(run("sources", "list", "--json").out())
                .contains("\"name\": \"qmk_firmware\"")
                .contains("\"lib/lufa\"");
        assertThat(run("boards", "--tree", "./qmk_firmware").out())
                .contains("[firmware-tree-not-a-folder]");
    }

    @Test
    void updatingIsAskedForAndGoingBackToo() throws IOException {
        run("sources", "add", firmware.fileUrl(), "--name", "qmk");
        commit("other/board");
        assertThat(run("boards", "--tree", "qmk").out()).startsWith("own/board ");
        run("sources", "update", "qmk");
        assertThat(run("boards", "--tree", "qmk").out()).startsWith("other/board ");
        run("sources", "back", "qmk");
        assertThat(run("boards", "--tree", "qmk").out()).startsWith("own/board ");
    }

    @Test
    void aKeymapStaysWithTheVersionItIsPinnedTo() throws IOException {
        run("sources", "add", firmware.fileUrl(), "--name", "qmk");
        Path keymap = Files.writeString(folder.resolve("keymap.json"), "{}");
        assertThat(run("sources", "use", "qmk", keymap.toString()).end()).isEqualTo(ExitCode.DONE);
        for (String board : new String[] {"a/board", "b/board", "c/board"}) {
            commit(board);
            run("sources", "update", "qmk");
        }
        String pins = Files.readString(folder.resolve("user/data/sources/pins.json"));
        String pin = pins.replaceFirst("(?s).*\"(qmk@[0-9a-f]+)\".*", "$1");
        assertThat(run("boards", "--tree", pin).out()).startsWith("own/board ");
        assertThat(run("boards", "--tree", "qmk@0000000").out())
                .contains("[source-version-unknown]");
        assertThat(run("sources", "remove", "qmk").out()).contains("[source-pinned]");
        assertThat(run("sources", "remove", "qmk", "--force").end()).isEqualTo(ExitCode.DONE);
        assertThat(run("sources", "list").out()).contains("There are no firmware sources yet.");
    }

    @Test
    void whatIsNoFirmwareTreeIsNotKept() {
        CommandRun added = run("sources", "add", lufa.fileUrl());
        assertThat(added.out()).contains("[firmware-tree-incomplete]");
        assertThat(run("sources", "list").out()).contains("There are no firmware sources yet.");
    }

    @Test
    void aFolderGetsAName() {
        FirmwareTreeFixture tree =
                new FirmwareTreeFixture(folder.resolve("mine")).withBoard("my/board");
        run("sources", "add", tree.root().toString());
        assertThat(run("boards", "--tree", "mine").out()).startsWith("my/board ");
        assertThat(run("sources", "update", "mine").out()).contains("[source-not-updatable]");
    }

    @Test
    void wrongWordsAreTheCommandLines() {
        assertThat(run("sources").end()).isEqualTo(ExitCode.USAGE);
        assertThat(run("sources", "fetch", "qmk").end()).isEqualTo(ExitCode.USAGE);
        assertThat(run("sources", "add", "git@example.org:qmk/qmk").out()).contains("[source-url]");
    }

    private void commit(String board) throws IOException {
        Path tree = folder.resolve("work-" + board.replace('/', '-'));
        new FirmwareTreeFixture(tree).withBoard(board);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(tree.relativize(file).toString(), Files.readString(file));
            }
        }
        files.put(".gitmodules", LIST);
        files.put("lib/lufa", "borrow:" + lufaCommit);
        files.put("lib/vusb", "borrow:" + lufaCommit);
        firmware.commit("master", files);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("user"), arguments);
    }
}
