package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.NewKeyboard;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.problem.Problem;
import org.keywright.ui.fx.Background;
import org.keywright.ui.keymap.KeyEdits;
import org.keywright.ui.keymap.Place;

/** Files of other programs, earlier versions, and files that others change, without a window. */
class ShellFilesTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final Asked dialogs = new Asked();
    private Keywright program;

    private static String key(ShellViewModel shell) {
        Session session = shell.sessionProperty().get().orElseThrow();
        return session.editor().document().layers().getFirst().at(0).text();
    }

    private static Session session(ShellViewModel shell) {
        return shell.sessionProperty().get().orElseThrow();
    }

    @Test
    void aFileOfVialAsksForItsKeyboardAndIsThenANewKeymap() throws IOException {
        ShellViewModel shell = shell();
        Path file = Path.of("src/test/resources/foreign/small.vil");
        shell.onDropped(file);
        assertThat(shell.sheetProperty().get()).contains(new Sheet.ChooseBoard(file, ""));
        shell.imports().onImport(file, Optional.of("planck/rev3"));
        assertThat(shell.sheetProperty().get()).containsInstanceOf(Sheet.Imported.class);
        assertThat(key(shell)).isEqualTo("KC_BSPC");
        assertThat(editorIsDirty(shell)).isTrue();
    }

    @Test
    void aDrawingIsShownAndMakesAKeyboard() {
        ShellViewModel shell = shell();
        shell.onDropped(Path.of("src/test/resources/foreign/split.kle.json"));
        Sheet.Page page = (Sheet.Page) shell.sheetProperty().get().orElseThrow();
        DrawingPage shown = (DrawingPage) page.content();
        assertThat(shown.layout().keys()).hasSize(6);
        assertThat(shown.layout().keys().getLast().rotation()).isEqualTo(15);
        assertThat(shown.board().findText("keyboard_name")).contains("Tiny");
        assertThat(shell.sessionProperty().get()).isEmpty();
    }

    @Test
    void aDrawingSavedAsAKeyboardIsOpenedAtOnce() {
        ShellViewModel shell = shell();
        shell.onDropped(Path.of("src/test/resources/foreign/split.kle.json"));
        Sheet.Page page = (Sheet.Page) shell.sheetProperty().get().orElseThrow();
        DrawingPage shown = (DrawingPage) page.content();
        NewKeyboard wanted = new NewKeyboard(shown.board(), "tiny", "", "", "", "");
        List<Problem> refused = new ArrayList<>();
        shown.save(wanted, refused::addAll);
        assertThat(refused).isEmpty();
        assertThat(session(shell).editor().document().keyboard()).isEqualTo("own/tiny");
        assertThat(shell.sheetProperty().get()).isEmpty();
        shown.save(wanted, refused::addAll);
        assertThat(refused).extracting(Problem::code).containsExactly("own-keyboard-exists");
    }

    @Test
    void aCopyForVialLeavesTheKeymapWhereItIs() throws IOException {
        ShellViewModel shell = shell();
        Path file = keymap("");
        shell.keymaps().onOpen(file);
        dialogs.target = Optional.of(folder.resolve("copy.vil"));
        new ShellCopies(shell).onCopy();
        assertThat(folder.resolve("copy.vil")).content().contains("\"layout\"");
        assertThat(session(shell).file()).contains(file);
        dialogs.target = Optional.of(file);
        String before = Files.readString(file);
        new ShellCopies(shell).onCopy();
        assertThat(shell.sheetProperty().get()).containsInstanceOf(Sheet.Trouble.class);
        assertThat(file).content().isEqualTo(before);
    }

    @Test
    void undoGoesOnWhenTheFileIsOpenedAgain() throws IOException {
        Path file = keymap("");
        ShellViewModel shell = shell();
        shell.keymaps().onOpen(file);
        change(shell, "KC_Z");
        shell.saving().onSave();
        shell.onLeave();
        program.close();
        ShellViewModel next = shell();
        next.keymaps().onOpen(file);
        assertThat(editorIsDirty(next)).isFalse();
        session(next).editor().onUndo();
        assertThat(key(next)).isEqualTo("KC_A");
        assertThat(editorIsDirty(next)).isTrue();
    }

    @Test
    void whoFollowsWhatIsInTheFileHearsOfSaving() throws IOException {
        ShellViewModel shell = shell();
        shell.keymaps().onOpen(keymap(""));
        change(shell, "KC_Z");
        AtomicInteger heard = new AtomicInteger();
        session(shell).editor().savedProperty().subscribe(now -> heard.incrementAndGet());
        shell.saving().onSave();
        assertThat(heard).hasValue(2);
    }

    @Test
    void aNamedVersionIsTakenOverAsOneStep() throws IOException {
        ShellViewModel shell = shell();
        shell.keymaps().onOpen(keymap(""));
        ShellVersions versions = new ShellVersions(shell);
        versions.onName("good");
        change(shell, "KC_Z");
        versions.onShow();
        Sheet.Page page = (Sheet.Page) shell.sheetProperty().get().orElseThrow();
        VersionsPage shown = (VersionsPage) page.content();
        assertThat(shown.rows())
                .extracting(ShellVersions.Row::name)
                .startsWith("good", "As in the file");
        assertThat(shown.rows()).hasSize(3);
        versions.onTake(shown.rows().getFirst());
        assertThat(key(shell)).isEqualTo("KC_A");
        assertThat(session(shell).editor().undoLabelProperty().get()).isEqualTo("Take over “good”");
        session(shell).editor().onUndo();
        assertThat(key(shell)).isEqualTo("KC_Z");
    }

    @Test
    void comparingShowsWhatIsDifferent() throws IOException {
        ShellViewModel shell = shell();
        Path file = keymap("");
        shell.keymaps().onOpen(file);
        change(shell, "KC_Z");
        dialogs.target = Optional.of(file);
        new ShellVersions(shell).onCompareFile();
        Sheet.Page page = (Sheet.Page) shell.sheetProperty().get().orElseThrow();
        ComparePage shown = (ComparePage) page.content();
        assertThat(shown.found().keys(0)).containsExactly(0);
        assertThat(shown.title()).isEqualTo("keymap.json → Now");
    }

    @Test
    void theFilesChangesAreTakenAndCanBeUndone() throws IOException {
        ShellViewModel shell = shell();
        Path file = keymap("");
        shell.keymaps().onOpen(file);
        change(shell, "KC_Z");
        Files.writeString(file, Files.readString(file).replace("KC_A", "KC_Y"));
        new ShellOutside(shell, session(shell)).onTake();
        assertThat(key(shell)).isEqualTo("KC_Y");
        assertThat(editorIsDirty(shell)).isFalse();
        session(shell).editor().onUndo();
        assertThat(key(shell)).isEqualTo("KC_Z");
        assertThat(editorIsDirty(shell)).isTrue();
    }

    @Test
    void whoKeepsTheirOwnSavesOverTheOtherWithoutBeingAskedAgain() throws IOException {
        ShellViewModel shell = shell();
        Path file = keymap("");
        shell.keymaps().onOpen(file);
        Files.writeString(file, Files.readString(file).replace("KC_A", "KC_Y"));
        new ShellOutside(shell, session(shell)).onKeep();
        assertThat(key(shell)).isEqualTo("KC_A");
        assertThat(editorIsDirty(shell)).isTrue();
        assertThat(shell.saving().onSave()).isTrue();
        assertThat(file).content().contains("KC_A").doesNotContain("KC_Y");
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
