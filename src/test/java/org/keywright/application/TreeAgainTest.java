package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildRecord;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.problem.Checked;
import org.keywright.problem.Problem;

/** Builds of a QMK tree out of the history once more; with a compiler and {@code make}. */
class TreeAgainTest {

    private static final String KEYMAP =
            """
            {"keyboard": "own/board", "keymap": "mine", "layout": "LAYOUT",
             "layers": [["KC_A", "%s"]]}
            """;

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;
    private FirmwareTreeFixture tree;

    @BeforeEach
    void prepare() throws IOException {
        for (String tool : List.of("make", "avr-gcc")) {
            assumeTrue(
                    SearchPath.ofThisMachine().folders().stream()
                            .anyMatch(place -> Files.isExecutable(place.resolve(tool))),
                    "skipped: there is no " + tool + " on this machine");
        }
        tree = new FirmwareTreeFixture(folder.resolve("tree")).withBoard("own/board");
        for (String file :
                List.of("builddefs/build_keyboard.mk", "quantum/board.h", "quantum/main.c")) {
            tree.with(file, Files.readString(Path.of("src/test/resources/keymap-tree", file)));
        }
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        keywright.trees().use(tree.root());
    }

    @AfterEach
    void close() {
        if (keywright != null) {
            keywright.close();
        }
    }

    @Test
    void aKeymapOfItsOwnIsBuiltAsItWasHoweverItsFileLooksNow() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), KEYMAP.formatted("KC_B"));
        BuildRecord first = built(file.toString());
        Files.writeString(file, KEYMAP.formatted("KC_Z"));
        BuildRecord second = built(file.toString());
        assertThat(hash(second)).isNotEqualTo(hash(first));

        BuildRecord again = ended(again(first));
        assertThat(hash(again)).isEqualTo(hash(first));
        assertThat(again.subject().ofTree()).isFalse();
        assertThat(file).hasContent(KEYMAP.formatted("KC_Z"));
        assertThat(compared(first, second))
                .contains("layer 0, key 1", "SHA-256")
                .doesNotContain("tree", "commit", "compiler", "keyboard");
        assertThat(compared(first, again)).isEmpty();
    }

    @Test
    void aKeymapOfTheTreeIsBuiltAgainWhileItIsThereAsItWas() {
        String path = "keyboards/own/board/keymaps/default/keymap.json";
        String keymap = KEYMAP.replace("mine", "default");
        tree.with(path, keymap.formatted("KC_B"));
        BuildRecord first = built("default");
        assertThat(first.subject().ofTree()).isTrue();
        assertThat(hash(ended(again(first)))).isEqualTo(hash(first));

        tree.with(path, keymap.formatted("KC_Z"));
        assertThat(again(first).problems())
                .extracting(Problem::code)
                .containsExactly("tree-keymap-changed");
        assertThat(compared(first, built("default"))).contains("layer 0, key 1");
    }

    @Test
    void anotherCommitOfTheTreeIsAWarningAndADifference() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), KEYMAP.formatted("KC_B"));
        commit("1");
        BuildRecord first = built(file.toString());
        commit("2");
        Checked<BuildJob> job = again(first);
        assertThat(job.problems())
                .extracting(Problem::code)
                .containsExactly("tree-at-other-commit");
        assertThat(compared(first, ended(job))).containsExactly("commit");
    }

    private void commit(String digit) {
        tree.with(".git/HEAD", digit.repeat(40) + "\n");
    }

    private Checked<BuildJob> again(BuildRecord record) {
        return keywright.builds().again(record, folder.resolve("again"), new Quiet());
    }

    private BuildRecord ended(Checked<BuildJob> job) {
        return ended(job.value().orElseThrow());
    }

    private BuildRecord built(String keymap) {
        TreeBuildOrder order =
                new TreeBuildOrder(tree.root(), "own/board", keymap, folder.resolve("out"));
        return ended(keywright.builds().start(order, new Quiet()));
    }

    private BuildRecord ended(BuildJob job) {
        assertThat(job.await()).isInstanceOf(JobState.Succeeded.class);
        return keywright.history().find(job.record().orElseThrow()).orElseThrow();
    }

    private List<String> compared(BuildRecord before, BuildRecord after) {
        return keywright.history().compare(before, after).value().orElseThrow().stream()
                .map(RecordDifference::what)
                .toList();
    }

    private static String hash(BuildRecord record) {
        return record.firmware().orElseThrow().sha256();
    }

    /** Needs to hear nothing. */
    private static final class Quiet implements JobListener {
        @Override
        public void changed(JobState state) {
            assertThat(state).isNotNull();
        }

        @Override
        public void logged(LogLine line) {
            assertThat(line).isNotNull();
        }

        @Override
        public void failed(Failure failure) {
            throw new AssertionError(failure);
        }
    }
}
