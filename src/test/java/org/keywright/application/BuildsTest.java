package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildResult;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;

/** Builds as the doors start them, with a compiler that is installed on the machine. */
class BuildsTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;
    private OpenKeymap opened;

    @BeforeEach
    void openAnExample() {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        assumeTrue(
                keywright.toolchains().state() instanceof ToolchainState.Ready,
                "no avr-gcc on this machine");
        Path example = keywright.examples().getFirst().file();
        opened = keywright.keymaps().open(example).value().orElseThrow();
    }

    @Test
    void equalKeymapsGiveEqualBytes() throws Exception {
        BuildResult first = build(opened.document(), "first");
        keywright.close();
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("other user")));
        BuildResult second = build(opened.document(), "second");
        assertThat(second.compiledUnits()).as("nothing came from a cache").isPositive();
        assertThat(second.files().sha256()).isEqualTo(first.files().sha256());
        assertThat(second.files().find("bin").orElseThrow())
                .hasSameBinaryContentAs(first.files().find("bin").orElseThrow());
    }

    @Test
    void afterChangingOneKeyOneFileIsCompiled() {
        build(opened.document(), "output");
        List<Long> milliseconds = new ArrayList<>();
        for (String code : List.of("KC_1", "KC_2", "KC_3", "KC_4", "KC_5")) {
            Layer layer = opened.document().layers().getFirst();
            KeymapDocument changed =
                    opened.document().withLayer(0, layer.with(0, new Keycode.Named(code)));
            long start = System.nanoTime();
            BuildResult result = build(changed, "output");
            milliseconds.add((System.nanoTime() - start) / 1_000_000);
            assertThat(result.compiledUnits()).isEqualTo(1);
        }
        System.err.println("milliseconds for a build after changing one key: " + milliseconds);
    }

    @Test
    void aCancelledJobEndsAndLeavesNothing() {
        BuildJob job =
                keywright
                        .builds()
                        .start(
                                opened,
                                opened.document(),
                                new BuildOrder(folder.resolve("output"), true),
                                new Recording());
        job.cancel();
        assertThat(job.await()).isInstanceOf(JobState.Cancelled.class);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void everyStateIsToldAndTheLastOneIsTheEnd() {
        Recording recording = new Recording();
        BuildOrder order = new BuildOrder(folder.resolve("output"), false);
        JobState end =
                keywright.builds().start(opened, opened.document(), order, recording).await();
        assertThat(recording.states).hasSizeGreaterThan(3).last().isEqualTo(end);
        assertThat(recording.failures).isEmpty();
        assertThat(Files.exists(folder.resolve("output"))).isTrue();
    }

    private BuildResult build(KeymapDocument keymap, String output) {
        BuildOrder order = new BuildOrder(folder.resolve(output), true);
        JobState end = keywright.builds().start(opened, keymap, order, new Recording()).await();
        assertThat(end).isInstanceOf(JobState.Succeeded.class);
        return ((JobState.Succeeded) end).result();
    }

    /** Remembers what it was told. */
    private static final class Recording implements JobListener {
        private final List<JobState> states = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();

        @Override
        public synchronized void changed(JobState state) {
            states.add(state);
        }

        @Override
        public void logged(LogLine line) {
            assertThat(line.text()).doesNotContain("\n");
        }

        @Override
        public synchronized void failed(Failure failure) {
            failures.add(failure);
        }
    }
}
