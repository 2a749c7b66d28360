package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildResult;
import org.keywright.build.BuildTarget;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;

/**
 * One keymap with macros, tap dances, combos, key overrides, leader sequences, corrections,
 * characters and an encoder is compiled with a real QMK tree ({@code keywright.qmkTree}): no
 * errors, no warnings.
 */
class BeyondKeysBuildTest {

    private static final String TREE = System.getProperty("keywright.qmkTree", "");
    private static final Path KEYMAP = Path.of("src/test/resources/beyond");

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private Keywright keywright;

    @BeforeEach
    void needATree() {
        Assumptions.assumeFalse(TREE.isEmpty(), "no QMK tree: -Dkeywright.qmkTree=DIR");
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
    }

    @AfterEach
    void close() {
        if (keywright != null) {
            keywright.close();
        }
    }

    @Test
    void onAnAvrEverythingCompilesWithoutAWarning() throws IOException {
        BuildResult result = built("0xcb/1337", "LAYOUT");

        assertThat(result.warnings()).isEmpty();
        assertThat(warnings()).isEmpty();
        assertThat(result.compiledUnits()).isPositive();
    }

    @Test
    void onAnArmEverythingCompilesWithoutAWarning() throws IOException {
        BuildResult result = built("pad9", "LAYOUT_ortho_3x3");

        assertThat(result.warnings()).isEmpty();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void aMistakeInATapDanceLeadsToThatTapDance() throws IOException {
        Path file = keymap("0xcb/1337", "LAYOUT");
        Path project = file.resolveSibling("keymap.keywright");
        Files.writeString(
                project, Files.readString(project).replace("\"S(KC_QUOT)\"", "\"KC_NOT_THERE\""));
        assertThat(build("0xcb/1337", file))
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed ->
                                assertThat(failed.problems())
                                        .extracting(p -> p.location().describe())
                                        .contains("tap_dances 0"));
    }

    private BuildResult built(String keyboard, String layout) throws IOException {
        JobState.Ended end = build(keyboard, keymap(keyboard, layout));
        assertThat(end).as("%s", end).isInstanceOf(JobState.Succeeded.class);
        return ((JobState.Succeeded) end).result();
    }

    private JobState.Ended build(String keyboard, Path keymap) {
        TreeBuildOrder order =
                new TreeBuildOrder(
                        Path.of(TREE),
                        keyboard,
                        keymap.toString(),
                        Optional.empty(),
                        BuildTarget.FIRMWARE,
                        Set.of(),
                        folder.resolve("out"));
        return keywright.builds().start(order, new Listening()).await();
    }

    private List<String> warnings() {
        return said.stream().filter(line -> line.contains("warning")).toList();
    }

    private Path keymap(String keyboard, String layout) throws IOException {
        Path place = Files.createDirectories(folder.resolve("keymap"));
        Files.copy(KEYMAP.resolve("keymap.keywright"), place.resolve("keymap.keywright"));
        return Files.writeString(
                place.resolve("keymap.json"),
                Files.readString(KEYMAP.resolve("keymap.json"))
                        .replace("0xcb/1337", keyboard)
                        .replace("\"LAYOUT\"", "\"" + layout + "\""));
    }

    /** Keeps what the compiler says. */
    private final class Listening implements JobListener {
        @Override
        public void changed(JobState state) {
            // Only the end counts here.
        }

        @Override
        public void logged(LogLine line) {
            if (line.kind() == LogLine.Kind.OUTPUT) {
                said.add(line.text());
            }
        }

        @Override
        public void failed(Failure failure) {
            throw new AssertionError(failure);
        }
    }
}
