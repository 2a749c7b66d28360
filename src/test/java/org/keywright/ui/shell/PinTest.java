package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.FirmwareTreeFixture;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.SourceWishes;
import org.keywright.application.TreeChoice;
import org.keywright.application.UserFolders;
import org.keywright.build.Cancellation;
import org.keywright.ui.build.FirmwareOffer;
import org.keywright.ui.fx.Background;
import org.keywright.ui.settings.SourceWorkViewModel;

/** A keymap that is pinned to a firmware source is built from that, whatever the window reads. */
class PinTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;
    private Keywright program;
    private ShellViewModel shell;
    private Path tree;
    private Path keymap;

    @BeforeEach
    void addASource() throws IOException {
        tree = new FirmwareTreeFixture(folder.resolve("tree")).withBoard("own/board").root();
        program = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        SourceWishes wishes =
                new SourceWishes(
                        tree.toString(),
                        Optional.of("mine"),
                        "",
                        Optional.empty(),
                        java.util.List.of());
        assertThat(program.sources().add(wishes, (step, done) -> {}, new Cancellation()).good())
                .isTrue();
        shell = new ShellViewModel(program, new NoDialogs(), failing -> Background.direct());
        keymap =
                Files.writeString(
                        folder.resolve("keymap.json"),
                        """
                        {"keyboard": "own/board", "keymap": "mine", "layout": "LAYOUT",
                         "layers": [["KC_A", "KC_B"]]}
                        """);
    }

    @Test
    void aPinnedKeymapIsBuiltFromItsSourceAndItsButtonShowsThePin() throws IOException {
        program.trees().use(tree);
        TreeChoice pinned = program.trees().current();
        program.sources().pin(keymap, "mine");
        Path other = new FirmwareTreeFixture(folder.resolve("other")).withBoard("own/board").root();
        program.trees().use(other);
        shell.keymaps().onOpen(keymap);
        assertThat(chosen().tree()).isEqualTo(pinned);
        assertThat(chosen().pinned()).isTrue();
        assertThat(program.trees().current()).as("the window's own tree").isNotEqualTo(pinned);
    }

    @Test
    void aKeyboardThatOnlyThePinnedSourceKnowsIsFoundThere() {
        program.sources().pin(keymap, "mine");
        shell.keymaps().onOpen(keymap);
        assertThat(session().editor().keyboard().id()).isEqualTo("own/board");
        assertThat(chosen().pinned()).isTrue();
    }

    @Test
    void withoutAPinTheTreeInUseIsBuilt() {
        program.trees().use(tree);
        shell.keymaps().onOpen(keymap);
        assertThat(chosen().tree()).isEqualTo(program.trees().current());
        assertThat(chosen().pinned()).isFalse();
    }

    @Test
    void aPinToWhatIsNotHereIsSaidWithWhatIsBuiltInstead() throws IOException {
        program.trees().use(tree);
        program.sources().pin(keymap, "mine");
        Path pins = folder.resolve("user/data/sources/pins.json");
        Files.writeString(pins, Files.readString(pins).replace("\"mine", "\"mine@0123456789"));
        shell.keymaps().onOpen(keymap);
        assertThat(chosen().pinned()).isFalse();
        assertThat(shell.noticeProperty().get())
                .contains("pinned to a firmware that is not here")
                .endsWith("Until then it is built with tree.");
    }

    @Test
    void pinningInTheSheetChoosesTheSourceAtOnceAndUnpinningEndsThat() {
        program.trees().use(tree);
        shell.keymaps().onOpen(keymap);
        session().build().firmware().onChoose(FirmwareOffer.CORE);
        SourceWorkViewModel work = shell.sourceWork();
        work.onShown();
        work.onPin(work.sourcesProperty().get().getFirst());
        assertThat(chosen().pinned()).isTrue();
        assertThat(work.pinProperty().get()).isEqualTo("mine");
        work.onUnpin();
        assertThat(chosen().pinned()).isFalse();
        assertThat(program.sources().pinOf(keymap)).isEmpty();
    }

    private Session session() {
        return shell.sessionProperty().get().orElseThrow();
    }

    private FirmwareOffer chosen() {
        return session().build().firmware().chosenProperty().get();
    }

    /** Nobody is asked anything here. */
    private static final class NoDialogs implements Dialogs {
        @Override
        public Optional<Path> chooseKeymap() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFirmware() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseTarget(String title, String suggestedName) {
            return Optional.empty();
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
