package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildRecord;
import org.keywright.build.BuildStep;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.build.toolchain.SearchPath;
import org.keywright.keycode.KeycodeParser;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

/** Builds of a tree from what is on the screen; with a compiler and {@code make}. */
class TreeKeymapBuildTest {

    private static final String MAKEFILE = "builddefs/build_keyboard.mk";

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private final List<JobState> states = new ArrayList<>();
    private Keywright keywright;
    private FirmwareTreeFixture tree;
    private OpenKeymap opened;

    @BeforeEach
    void openAKeymap() throws IOException {
        tree = new FirmwareTreeFixture(folder.resolve("tree")).withBoard("own/board");
        for (String file : List.of(MAKEFILE, "quantum/board.h", "quantum/main.c")) {
            tree.with(file, Files.readString(Path.of("src/test/resources/keymap-tree", file)));
        }
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        keywright.trees().use(tree.root());
        opened = keywright.keymaps().open(keymap("KC_A", "KC_B")).value().orElseThrow();
        aMomentPasses();
    }

    @Test
    void whatIsOnTheScreenIsBuiltAndTheFileStaysAsItIs() throws IOException {
        assumeTools();
        String file = Files.readString(opened.file().orElseThrow());
        String unchanged = built(opened.document());
        String changed = built(changed("KC_Z"));
        assertThat(changed).isNotEqualTo(unchanged);
        assertThat(Files.readString(opened.file().orElseThrow())).isEqualTo(file);
        OpenKeymap saved = keywright.keymaps().open(keymap("KC_Z", "KC_B")).value().orElseThrow();
        opened = saved;
        assertThat(built(saved.document())).isEqualTo(changed);
    }

    @Test
    void theSourcesAreCountedBeforeTheFirstIsCompiled() {
        assumeTools();
        built(opened.document());
        assertThat(states)
                .contains(
                        new JobState.Running(
                                BuildStep.COMPILE, 0.5, Optional.of(new JobState.Units(1, 2))));
    }

    @Test
    void aKeycodeThatTheCompilerDoesNotKnowIsAProblemOfItsKey() {
        assumeTools();
        JobState.Ended end = build(changed("KC_NOT_THERE"));
        assertThat(end)
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed ->
                                assertThat(failed.problems())
                                        .extracting(Problem::location)
                                        .contains(new Location.OnKey(0, 0)));
    }

    @Test
    void aKeyboardThatIsNotInTheTreeIsForeseen() throws IOException {
        Files.delete(tree.root().resolve("keyboards/own/board/keyboard.json"));
        assertThat(foreseen(opened.document())).isNotEmpty().allMatch(Problem::stops);
    }

    @Test
    void aTreeWithoutMakefilesIsForeseen() throws IOException {
        assertThat(foreseen(opened.document())).isEmpty();
        Files.delete(tree.root().resolve(MAKEFILE));
        assertThat(foreseen(opened.document()))
                .extracting(Problem::code)
                .containsExactly("tree-without-makefiles");
    }

    @Test
    void theFullSourceZipOfABuildIsMadeAfterwardsAndKeptNowhereElse() throws IOException {
        assumeTools();
        KeymapDocument then = changed("KC_Z");
        String sha256 = built(then);
        List<String> kept = keywright.history().ids();
        Path zip = folder.resolve("zips/all.zip");
        FullZips zips = keywright.builds().fullZips();
        JobState.Ended end =
                zips.start(opened, then, tree.root(), sha256, zip, new Noting()).await();
        assertThat(end).isInstanceOf(JobState.Succeeded.class);
        assertThat(entries(zip)).contains("keymap.json", "quantum/main.c", "Makefile");
        assertThat(keywright.history().ids()).isEqualTo(kept);
    }

    @Test
    void theHistoryMakesTheFullSourceZipOfWhatItHasKept() throws IOException {
        assumeTools();
        built(changed("KC_Z"));
        BuildRecord record = keywright.history().named(History.LAST).value().orElseThrow();
        Path zip = folder.resolve("all.zip");
        FullZips zips = keywright.builds().fullZips();
        JobState.Ended end = zips.start(record, zip, new Noting()).value().orElseThrow().await();
        assertThat(end).isInstanceOf(JobState.Succeeded.class);
        assertThat(entries(zip)).contains("quantum/main.c");
    }

    @Test
    void aSourceZipOfAnotherFirmwareIsNotWritten() throws IOException {
        assumeTools();
        String sha256 = built(opened.document());
        Path main = tree.root().resolve("quantum/main.c");
        tree.with("quantum/main.c", Files.readString(main).replace("PORTB", "PORTC"));
        aMomentPasses();
        Path zip = folder.resolve("all.zip");
        FullZips zips = keywright.builds().fullZips();
        JobState.Ended end =
                zips.start(opened, opened.document(), tree.root(), sha256, zip, new Noting())
                        .await();
        assertThat(end)
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed ->
                                assertThat(failed.problems())
                                        .extracting(Problem::code)
                                        .containsExactly("source-zip-other-firmware"));
        assertThat(zip).doesNotExist();
    }

    /** What changed just before a build begins counts as changed during it. */
    private static void aMomentPasses() {
        long end = System.nanoTime() + Duration.ofMillis(50).toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    private static List<String> entries(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName().replaceFirst("^[^/]+/(?=quantum)", ""))
                    .toList();
        }
    }

    private static void assumeTools() {
        for (String tool : List.of("make", "avr-gcc")) {
            assumeTrue(
                    SearchPath.ofThisMachine().folders().stream()
                            .anyMatch(place -> Files.isExecutable(place.resolve(tool))),
                    "skipped: there is no " + tool + " on this machine");
        }
    }

    private List<Problem> foreseen(KeymapDocument now) {
        return keywright.builds().foresee(opened, now, tree.root());
    }

    private KeymapDocument changed(String keycode) {
        Layer layer = opened.document().layers().getFirst();
        return opened.document().withLayer(0, layer.with(0, KeycodeParser.parse(keycode)));
    }

    private String built(KeymapDocument now) {
        return ((JobState.Succeeded) build(now)).result().files().sha256();
    }

    private JobState.Ended build(KeymapDocument now) {
        Path output = folder.resolve("out");
        return keywright.builds().start(opened, now, tree.root(), output, new Noting()).await();
    }

    private Path keymap(String first, String second) throws IOException {
        Path file = folder.resolve("keymap-" + first + ".json");
        return Files.writeString(
                file,
                """
                {"keyboard": "own/board", "keymap": "mine", "layout": "LAYOUT",
                 "layers": [["%s", "%s"]]}
                """
                        .formatted(first, second));
    }

    /** Remembers the states a job went through. */
    private final class Noting implements JobListener {
        @Override
        public void changed(JobState state) {
            states.add(state);
        }

        @Override
        public void logged(LogLine line) {
            // Not asked for here.
        }

        @Override
        public void failed(Failure failure) {
            throw new AssertionError(failure);
        }
    }
}
