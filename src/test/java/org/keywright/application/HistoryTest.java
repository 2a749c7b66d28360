package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.build.BuildRecord;
import org.keywright.build.JobState;
import org.keywright.build.LogLine;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.KeymapDocument;
import org.keywright.keymap.Layer;
import org.keywright.problem.Problem;

/** What the history keeps of real builds, with a compiler that is installed on the machine. */
class HistoryTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright keywright;
    private History history;
    private OpenKeymap opened;

    @BeforeEach
    void openAnExample() {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        assumeTrue(
                keywright.toolchains().state() instanceof ToolchainState.Ready,
                "no avr-gcc on this machine");
        history = keywright.history();
        opened =
                keywright
                        .keymaps()
                        .open(keywright.examples().getFirst().file())
                        .value()
                        .orElseThrow();
    }

    @Test
    void aBuildIsKeptWithItsProjectItsLogAndItsFirmware() throws IOException {
        BuildJob job = build(opened.document());
        JobState.Succeeded end = (JobState.Succeeded) job.await();
        BuildRecord record = history.named(History.LAST).value().orElseThrow();

        assertThat(job.record()).hasValue(record.id());
        assertThat(record.outcome()).isEqualTo(BuildRecord.Outcome.SUCCEEDED);
        assertThat(record.firmware().orElseThrow().sha256())
                .isEqualTo(end.result().files().sha256());
        assertThat(record.subject().core()).isPresent();
        assertThat(history.flashable(record).value().orElseThrow())
                .hasSameBinaryContentAs(end.result().files().firmware());
        assertThat(history.project(record).value().orElseThrow().document())
                .isEqualTo(opened.document());
        assertThat(history.log(record).value().orElseThrow())
                .extracting(LogLine::text)
                .anyMatch(line -> line.startsWith("compiled "));
    }

    @Test
    void buildingItAgainGivesTheSameBytesStoredOnce() throws IOException {
        build(opened.document()).await();
        BuildRecord first = history.named(History.LAST).value().orElseThrow();
        long bytes = history.bytes();
        BuildJob again =
                keywright
                        .builds()
                        .again(first, folder.resolve("again"), new Quiet())
                        .value()
                        .orElseThrow();
        assertThat(again.await()).isInstanceOf(JobState.Succeeded.class);
        BuildRecord second = history.find(again.record().orElseThrow()).orElseThrow();
        assertThat(second.firmware().orElseThrow().sha256())
                .isEqualTo(first.firmware().orElseThrow().sha256());
        assertThat(history.bytes() - bytes).as("a record and a log").isLessThan(12_000);
    }

    @Test
    void twoBuildsAreComparedKeyByKey() {
        build(opened.document()).await();
        Layer layer = opened.document().layers().getFirst();
        Keycode old = layer.at(3);
        build(opened.document().withLayer(0, layer.with(3, new Keycode.Named("KC_F13")))).await();
        BuildRecord after = history.named(History.LAST).value().orElseThrow();
        BuildRecord before = history.find(history.ids().getLast()).orElseThrow();

        List<RecordDifference> found = history.compare(before, after).value().orElseThrow();
        assertThat(found)
                .contains(
                        new RecordDifference(
                                "layer 0, key 3",
                                Optional.of(((Keycode.Named) old).text()),
                                Optional.of("KC_F13")))
                .extracting(RecordDifference::what)
                .contains("SHA-256")
                .doesNotContain("compiler", "core", "keyboard", "outcome");
        assertThat(history.compare(before, before).value()).hasValue(List.of());
    }

    @Test
    void failedAndCancelledBuildsAreKeptButNotThoseThatNeverBegan() {
        Layer layer = opened.document().layers().getFirst();
        KeymapDocument wrong =
                opened.document().withLayer(0, layer.with(0, new Keycode.Named("KC_NO_SUCH_KEY")));
        assertThat(build(wrong).await()).isInstanceOf(JobState.Failed.class);
        BuildRecord failed = history.named(History.LAST).value().orElseThrow();
        assertThat(failed.outcome()).isEqualTo(BuildRecord.Outcome.FAILED);
        assertThat(failed.problems()).isNotEmpty();
        assertThat(history.project(failed).value()).isPresent();
        assertThat(codes(history.flashable(failed).problems()))
                .containsExactly("build-without-firmware");

        BuildJob waits = build(opened.document());
        BuildJob replaced = build(opened.document());
        keywright.builds().queue().cancelAll();
        waits.await();
        replaced.await();
        assertThat(history.ids().size()).isBetween(1, 2);
    }

    @Test
    void aHistoryThatCannotBeWrittenToDoesNotHinderABuild() throws IOException {
        Files.createDirectories(folder.resolve("user/data"));
        Files.writeString(folder.resolve("user/data/builds"), "a file in the way");
        JobState.Ended end = build(opened.document()).await();
        assertThat(end).isInstanceOf(JobState.Succeeded.class);
        assertThat(codes(((JobState.Succeeded) end).result().warnings()))
                .contains("history-not-kept");
    }

    @Test
    void whatIsExportedIsWhatWasBuilt() {
        JobState.Succeeded end = (JobState.Succeeded) build(opened.document()).await();
        BuildRecord record = history.named(History.LAST).value().orElseThrow();
        Path out = folder.resolve("exported");
        assertThat(history.export(record, out).value().orElseThrow()).allMatch(Files::exists);
        Path hex = end.result().files().firmware();
        assertThat(out.resolve(hex.getFileName())).hasSameBinaryContentAs(hex);
        assertThat(out.resolve("project/keymap.json")).exists();
        assertThat(out.resolve("log.txt")).content().contains("compiled ");
    }

    @Test
    void buildsAreNamedByTheBeginningsOfTheirNames() {
        build(opened.document()).await();
        String first = history.ids().getFirst();
        assertThat(history.named(first.substring(0, 14)).value()).isPresent();
        assertThat(history.named(first.substring(19)).value()).isPresent();
        build(opened.document()).await();
        assertThat(codes(history.named(first.substring(19)).problems()))
                .containsExactly("ambiguous-build");
        for (String hostile : List.of("../x", "", ".", "/etc", "*", first + "/..")) {
            assertThat(codes(history.named(hostile).problems()))
                    .as(hostile)
                    .containsExactly("unknown-build");
        }
        assertThat(history.deleteAllBut(1)).containsExactly(first);
        assertThat(history.ids()).hasSize(1).doesNotContain(first);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private BuildJob build(KeymapDocument keymap) {
        BuildOrder order = new BuildOrder(folder.resolve("output"), false);
        return keywright.builds().start(opened, keymap, order, new Quiet());
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
