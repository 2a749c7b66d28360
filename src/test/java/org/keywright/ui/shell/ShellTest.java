package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.ui.fx.Background;
import org.keywright.ui.keymap.KeyEdits;
import org.keywright.ui.keymap.Place;

/** The window's behaviour without a window: opening, saving, closing, recovering. */
class ShellTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final Asked dialogs = new Asked();
    private Keywright program;

    @Test
    void aKeymapIsOpenedChangedAndSavedWithItsUnknownMembers() throws IOException {
        Path file = keymap("\"my_note\": \"keep me\",");
        ShellViewModel shell = shell();
        shell.keymaps().onOpen(file);
        change(shell, "KC_Z");
        assertThat(editorIsDirty(shell)).isTrue();
        assertThat(shell.saving().onSave()).isTrue();
        assertThat(editorIsDirty(shell)).isFalse();
        assertThat(Files.readString(file)).contains("KC_Z").contains("\"keep me\"");
        assertThat(program.settings().recentFiles()).contains(file);
    }

    @Test
    void aFileThatIsNoKeymapIsRefusedWithReasonsAndNothingIsOpened() throws IOException {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, "{ \"keyboard\": ");
        ShellViewModel shell = shell();
        shell.keymaps().onOpen(file);
        assertThat(shell.sessionProperty().get()).isEmpty();
        assertThat(shell.sheetProperty().get())
                .hasValueSatisfying(
                        sheet ->
                                assertThat(sheet)
                                        .isInstanceOfSatisfying(
                                                Sheet.Trouble.class,
                                                t -> assertThat(t.problems()).isNotEmpty()));
    }

    @Test
    void aKeymapForAnUnknownKeyboardIsRefused() throws IOException {
        Path file = keymap("");
        Files.writeString(file, Files.readString(file).replace("planck/rev3", "no/such"));
        ShellViewModel shell = shell();
        shell.keymaps().onOpen(file);
        assertThat(shell.sessionProperty().get()).isEmpty();
        assertThat(shell.sheetProperty().get()).containsInstanceOf(Sheet.Trouble.class);
    }

    @Test
    void closingWithUnsavedChangesAsksFirst() throws IOException {
        ShellViewModel shell = shell();
        shell.keymaps().onOpen(keymap(""));
        change(shell, "KC_Z");
        shell.onCloseKeymap();
        assertThat(shell.sessionProperty().get()).isPresent();
        assertThat(shell.sheetProperty().get())
                .hasValueSatisfying(sheet -> ((Sheet.AskSave) sheet).then().run());
        assertThat(shell.sessionProperty().get()).isEmpty();
    }

    @Test
    void closingTheWindowWithoutBuildsAsksNothingButUnsavedChanges() throws IOException {
        ShellViewModel shell = shell();
        AtomicInteger closed = new AtomicInteger();
        shell.onCloseWindow(closed::incrementAndGet);
        assertThat(closed).hasValue(1);
        shell.keymaps().onOpen(keymap(""));
        change(shell, "KC_Z");
        shell.onCloseWindow(closed::incrementAndGet);
        assertThat(closed).hasValue(1);
        assertThat(shell.sheetProperty().get()).containsInstanceOf(Sheet.AskSave.class);
    }

    @Test
    void anExampleIsNeverOverwritten() throws IOException {
        ShellViewModel shell = shell();
        Path example = program.examples().getFirst().file();
        String before = Files.readString(example);
        shell.keymaps().onExample(example);
        change(shell, "KC_Z");
        dialogs.target = Optional.of(folder.resolve("mine.json"));
        assertThat(shell.saving().onSave()).isTrue();
        assertThat(Files.readString(example)).isEqualTo(before);
        assertThat(folder.resolve("mine.json")).content().contains("KC_Z");
    }

    @Test
    void savingSomethingNewAsksWhereAndCanBeGivenUp() {
        ShellViewModel shell = shell();
        shell.keymaps().onCreate("planck/rev3", Optional.empty());
        assertThat(shell.sessionProperty().get()).isPresent();
        dialogs.target = Optional.empty();
        assertThat(shell.saving().onSave()).isFalse();
    }

    @Test
    void aFileSomebodyElseChangedIsNotOverwrittenUnasked() throws IOException {
        Path file = keymap("");
        ShellViewModel shell = shell();
        shell.keymaps().onOpen(file);
        change(shell, "KC_Z");
        Files.writeString(file, Files.readString(file).replace("KC_B", "KC_Y"));
        assertThat(shell.saving().onSave()).isFalse();
        assertThat(Files.readString(file)).contains("KC_Y").doesNotContain("KC_Z");
        assertThat(shell.sheetProperty().get())
                .hasValueSatisfying(sheet -> ((Sheet.AskOverwrite) sheet).overwrite().run());
        assertThat(Files.readString(file)).contains("KC_Z");
    }

    @Test
    void changesOfARunThatEndedBadlyAreOfferedOnceAndForgottenWhenSaved() throws Exception {
        Path file = keymap("");
        ShellViewModel crashed = shell();
        crashed.keymaps().onOpen(file);
        change(crashed, "KC_Z");
        awaitACopy();
        ShellViewModel next = shell();
        next.onStarted();
        Sheet.Recover offer = (Sheet.Recover) next.sheetProperty().get().orElseThrow();
        next.keymaps().onRestore(offer.copies().getFirst());
        assertThat(editorIsDirty(next)).isTrue();
        assertThat(next.saving().onSave()).isTrue();
        assertThat(file).content().contains("KC_Z");
        assertThat(program.keymaps().recovered()).isEmpty();
    }

    @Test
    void aKeymapIsMovedToAnotherKeyboardAfterAPreviewAndTheOldFileStays() throws IOException {
        Path file = keymap("\"my_note\": \"keep me\",");
        String before = Files.readString(file);
        ShellViewModel shell = shell();
        shell.keymaps().onOpen(file);
        new ShellMigrations(shell).onBoard("dz60");
        Sheet.Moved preview = (Sheet.Moved) shell.sheetProperty().get().orElseThrow();
        assertThat(preview.plan().migration().matches()).isNotEmpty();
        assertThat(shell.sessionProperty().get().orElseThrow().editor().document().keyboard())
                .isEqualTo("planck/rev3");

        new ShellMigrations(shell).onAgreed(preview.plan());

        Session session = shell.sessionProperty().get().orElseThrow();
        assertThat(session.editor().document().keyboard()).isEqualTo("dz60");
        assertThat(session.editor().document().others().findText("my_note")).contains("keep me");
        assertThat(session.file()).isEmpty();
        assertThat(editorIsDirty(shell)).isTrue();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aFirmwareFileThatIsDroppedIsOfferedForFlashingAndNotOpenedAsAKeymap() throws IOException {
        Path file = folder.resolve("some.HEX");
        Files.writeString(file, ":00000001FF\n");
        ShellViewModel shell = shell();
        shell.onDropped(file);
        assertThat(shell.sheetProperty().get()).contains(new Sheet.Flash());
        assertThat(shell.sessionProperty().get()).isEmpty();
    }

    /** The copy is written a moment after the edit, on a thread of its own. */
    private void awaitACopy() throws InterruptedException {
        for (int i = 0; i < 200 && program.keymaps().recovered().isEmpty(); i++) {
            Thread.sleep(50);
        }
    }

    @AfterEach
    void close() {
        if (program != null) {
            program.close();
        }
    }

    private ShellViewModel shell() {
        program =
                programs.open(
                        Home.find(), UserFolders.below(folder.resolve("user")), new VirtualBus());
        return new ShellViewModel(program, dialogs, failing -> Background.direct());
    }

    private static boolean editorIsDirty(ShellViewModel shell) {
        return shell.sessionProperty().get().orElseThrow().editor().dirtyProperty().get();
    }

    private static void change(ShellViewModel shell, String keycode) {
        Session session = shell.sessionProperty().get().orElseThrow();
        new KeyEdits(session.editor()).onDrop(new Place.Key(0), keycode);
    }

    private Path keymap(String more) throws IOException {
        Path file = folder.resolve("keymap.json");
        String keys = "\"KC_A\", \"KC_B\"" + ", \"KC_TRNS\"".repeat(46);
        Files.writeString(
                file,
                """
                {
                  %s
                  "keyboard": "planck/rev3",
                  "keymap": "test",
                  "layout": "LAYOUT_ortho_4x12",
                  "layers": [[%s]]
                }
                """
                        .formatted(more, keys));
        return file;
    }

    /** Answers as the user would. */
    private static final class Asked implements Dialogs {
        private Optional<Path> target = Optional.empty();

        @Override
        public Optional<Path> chooseKeymap() {
            return target;
        }

        @Override
        public Optional<Path> chooseFirmware() {
            return target;
        }

        @Override
        public Optional<Path> chooseTarget(String title, String suggestedName) {
            return target;
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.empty();
        }

        @Override
        public void showFolder(Path shown) {
            throw new AssertionError("not asked for");
        }
    }
}
