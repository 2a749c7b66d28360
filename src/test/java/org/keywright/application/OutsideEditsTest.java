package org.keywright.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.keycode.Keycode;
import org.keywright.keymap.AssignKey;

/** Files of open keymaps that other programs write into. */
class OutsideEditsTest {

    private static final String KEYMAP =
            "{\"keyboard\": \"own/one\", \"layout\": \"LAYOUT\", \"layers\": [[\"KC_A\", \"KC_B\"]]}";

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private final Semaphore told = new Semaphore(0);
    private Keywright keywright;
    private OutsideEdits outside;
    private AtomicReference<OpenKeymap> opened;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        keywright = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        outside = new OutsideEdits(keywright.keymaps(), Duration.ofMillis(100));
        file = Files.writeString(folder.resolve("mine.json"), KEYMAP);
        opened = new AtomicReference<>(keywright.keymaps().open(file).value().orElseThrow());
        outside.watch(opened::get, told::release);
    }

    @AfterEach
    void close() {
        outside.close();
        keywright.close();
    }

    private boolean hears() throws InterruptedException {
        return told.tryAcquire(20, TimeUnit.SECONDS);
    }

    @Test
    void aChangeIsToldOnce() throws Exception {
        Files.writeString(file, KEYMAP.replace("KC_B", "KC_COMMA"));
        assertThat(hears()).isTrue();
        assertThat(told.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void aFileThatIsGoneIsAChange() throws Exception {
        Files.delete(file);
        assertThat(hears()).isTrue();
    }

    @Test
    void theProjectFileBesideItCountsToo() throws Exception {
        Files.writeString(folder.resolve("mine.keywright"), "{\"keywright_project\": 1}");
        assertThat(hears()).isTrue();
    }

    @Test
    void whatIsSavedHereIsNoChange() throws Exception {
        OpenKeymap before = opened.get();
        opened.set(
                keywright
                        .keymaps()
                        .save(
                                before,
                                new AssignKey(0, 0, new Keycode.Named("KC_ESCAPE"))
                                        .applyTo(before.document()),
                                file));
        assertThat(told.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void aFileWrittenAgainAsItWasIsNoChange() throws Exception {
        Files.writeString(file, KEYMAP);
        assertThat(told.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
    }
}
