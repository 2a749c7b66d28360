package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.FirmwareTreeFixture;

/** Every command about keyboards reads them from the tree that {@code --tree} names. */
class TreeOptionTest {

    @TempDir Path folder;
    private FirmwareTreeFixture tree;

    @BeforeEach
    void makeTree() {
        tree = new FirmwareTreeFixture(folder.resolve("qmk")).withBoard("own/board");
    }

    @Test
    void boardsAndInfoAndGenerateKnowTheTreesKeyboardsOnly() {
        assertThat(onTree("boards").out()).startsWith("own/board ").hasLineCount(1);
        assertThat(onTree("info", "own/board").out()).contains("LAYOUT, 2 keys");
        assertThat(onTree("info", "planck/rev3").out()).contains("[unknown-keyboard]");
        assertThat(onTree("generate", "--keyboard", "own/board").out())
                .contains("==> info_config.h <==");
        assertThat(run("boards", "own").out()).contains("No keyboard matches.");
    }

    @Test
    void aKeymapIsCheckedAgainstTheTreesKeyboard() {
        tree.with(
                "keymap.json",
                """
                {"keyboard": "own/board", "keymap": "mine", "layout": "LAYOUT",
                 "layers": [["KC_A", "NO_SUCH_KEY"]]}
                """);
        String keymap = tree.root().resolve("keymap.json").toString();
        assertThat(onTree("lint", keymap).out())
                .contains("[unknown-keycode]")
                .doesNotContain("[unknown-keyboard]");
        assertThat(run("lint", keymap).out()).contains("[unknown-keyboard]");
    }

    @Test
    void aWrongTreeIsAProblemForEveryCommand() {
        for (List<String> command :
                List.of(
                        List.of("boards"),
                        List.of("info", "own/board"),
                        List.of("generate", "--keyboard", "own/board"),
                        List.of("lint", "keymap.json"),
                        List.of("build", "keymap.json"),
                        List.of("source-zip", "keymap.json"))) {
            CommandRun run = run(with(command, folder.resolve("nowhere")));
            assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(run.out()).contains("[firmware-tree-not-a-folder]");
        }
    }

    private CommandRun onTree(String... arguments) {
        return run(with(List.of(arguments), tree.root()));
    }

    private static String[] with(List<String> command, Path tree) {
        List<String> all = new java.util.ArrayList<>(command);
        all.addAll(List.of("--tree", tree.toString()));
        return all.toArray(String[]::new);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("user"), arguments);
    }
}
