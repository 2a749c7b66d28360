package org.keywright.keymap.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of unsaved changes, for after a crash. */
class RecoveryTest {

    @TempDir Path folder;

    private final AtomicReference<Thread> writer = new AtomicReference<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
    private final List<IOException> failures = new ArrayList<>();

    @AfterEach
    void stopTheWorker() {
        worker.shutdownNow();
    }

    @Test
    void theLatestCopyOfEachFileIsFoundAgain() throws IOException {
        Recovery recovery = recovery();

        recovery.keep(Path.of("one.json"), "first");
        recovery.keep(Path.of("one.json"), "line\nsecond\n");
        recovery.keep(Path.of("two.json"), "other");

        assertThat(recovery.find(Path.of("one.json")).orElseThrow().text())
                .isEqualTo("line\nsecond\n");
        assertThat(recovery.all())
                .extracting(RecoveryCopy::file)
                .containsExactlyInAnyOrder(
                        Path.of("one.json").toAbsolutePath(), Path.of("two.json").toAbsolutePath());
    }

    @Test
    void aDiscardedCopyIsGone() throws IOException {
        Recovery recovery = recovery();
        recovery.keep(Path.of("one.json"), "first");

        recovery.discard(Path.of("one.json"));
        recovery.discard(Path.of("one.json"));

        assertThat(recovery.find(Path.of("one.json"))).isEmpty();
        assertThat(recovery.all()).isEmpty();
    }

    @Test
    void aFolderThatDoesNotExistHoldsNothing() throws IOException {
        assertThat(recovery().all()).isEmpty();
        assertThat(recovery().find(Path.of("one.json"))).isEmpty();
    }

    @Test
    void aDamagedCopyIsPassedOver() throws IOException {
        Recovery recovery = recovery();
        recovery.keep(Path.of("one.json"), "first");
        Files.writeString(folder.resolve("state/damaged.recovery"), "no line end");
        Files.writeString(folder.resolve("state/odd.recovery"), "\u0000\nx");

        assertThat(recovery.all()).hasSize(1);
    }

    @Test
    void autosaveWritesTheLastOfARowOfEdits() throws Exception {
        Autosave autosave = autosave(Duration.ofMillis(1));

        autosave.changed(() -> "first");
        autosave.changed(() -> "second");
        settle();

        assertThat(recovery().find(Path.of("one.json")).orElseThrow().text()).isEqualTo("second");
        assertThat(failures).isEmpty();
    }

    @Test
    void anEditThatComesWhileTheOneBeforeIsBeingWrittenIsWrittenToo() throws Exception {
        Autosave autosave = autosave(Duration.ofMillis(1));
        worker.submit(() -> writer.set(Thread.currentThread())).get();
        synchronized (autosave) {
            autosave.changed(() -> "first");
            // The first copy is due, and gets its turn when the second edit has been heard of.
            while (writer.get().getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
            }
            autosave.changed(() -> "second");
        }
        settle();

        assertThat(recovery().find(Path.of("one.json")).orElseThrow().text()).isEqualTo("second");
    }

    @Test
    void savingTakesTheCopyAway() throws Exception {
        Autosave autosave = autosave(Duration.ofMillis(1));
        autosave.changed(() -> "first");
        settle();

        autosave.saved();

        assertThat(recovery().all()).isEmpty();
    }

    @Test
    void closingForgetsAnEditThatStillWaits() throws Exception {
        Autosave autosave = autosave(Duration.ofMillis(1));
        autosave.changed(() -> "first");

        autosave.close();
        autosave.changed(() -> "late");
        settle();

        assertThat(recovery().all()).isEmpty();
    }

    @Test
    void aDiskThatRefusesIsReported() throws Exception {
        Files.createFile(folder.resolve("state"));
        Autosave autosave = autosave(Duration.ofMillis(1));

        autosave.changed(() -> "first");
        settle();

        assertThat(failures).hasSize(1);
    }

    private Recovery recovery() {
        return new Recovery(folder.resolve("state"));
    }

    private Autosave autosave(Duration pause) {
        return new Autosave(recovery(), Path.of("one.json"), worker, pause, failures::add);
    }

    /** The worker has one thread, and this comes after everything scheduled before it. */
    private void settle() throws Exception {
        worker.schedule(() -> {}, 20, TimeUnit.MILLISECONDS).get();
    }
}
