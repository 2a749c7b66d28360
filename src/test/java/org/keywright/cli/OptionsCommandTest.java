package org.keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code options}: what a keymap sets, read and written. */
class OptionsCommandTest {

    private static final String TEXT =
            """
            { "keyboard": "planck/rev3", "keymap": "mine", "layout": "LAYOUT_ortho_4x12",
              "config": { "tapping": { "x_new": 1 } },
              "layers": [] }
            """;

    @TempDir private Path folder;
    private Path keymap;

    @BeforeEach
    void write() throws IOException {
        keymap = Files.writeString(folder.resolve("keymap.json"), TEXT);
    }

    @Test
    void anOptionIsSetAndUnsetAgainByteForByte() throws IOException {
        CommandRun set = run("set", "TAPPING_TERM", "150");
        assertThat(set.end()).isEqualTo(ExitCode.DONE);
        assertThat(set.out()).contains("* tapping.term = 150 ms");
        assertThat(Files.readString(keymap)).contains("\"term\": 150").contains("\"x_new\": 1");
        assertThat(run("list", "--changed").out()).contains("tapping.term = 150 ms");

        CommandRun unset = run("unset", "tapping.term");
        assertThat(unset.out()).contains("  tapping.term = 200 ms");
        assertThat(Files.readString(keymap)).isEqualTo(TEXT);
    }

    @Test
    void aValueThatIsNotAllowedIsRefusedAndTheFileStaysAsItIs() throws IOException {
        CommandRun run = run("set", "tapping.term", "often");
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out() + run.error()).contains("option-unreadable", "whole number");
        assertThat(Files.readString(keymap)).isEqualTo(TEXT);
    }

    @Test
    void anOptionThatDoesNotExistHasNeighbours() {
        CommandRun run = run("get", "tapping.terms");
        assertThat(run.end()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out() + run.error()).contains("unknown-option");
        CommandRun close = run("get", "tapping_ter");
        assertThat(close.out() + close.error()).contains("Did you mean tapping.term");
    }

    @Test
    void everythingAboutAnOptionIsOneDocumentForPrograms() {
        assertThat(run("get", "rgb_matrix.sleep", "--json").out())
                .contains("\"path\": \"rgb_matrix.sleep\"", "\"needs\": ", "features.rgb_matrix");
    }

    @Test
    void optionsAreFoundByWordsAndGroups() {
        assertThat(run("list", "caps", "word", "twice").out())
                .contains("caps_word.double_tap_shift_turns_on");
        assertThat(run("list", "--group", "tapping").out())
                .contains("tapping.term")
                .doesNotContain("features.audio");
    }

    private CommandRun run(String verb, String... more) {
        String[] all = new String[3 + more.length];
        all[0] = "options";
        all[1] = verb;
        all[2] = keymap.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return CommandRun.of(folder.resolve("user"), all);
    }
}
