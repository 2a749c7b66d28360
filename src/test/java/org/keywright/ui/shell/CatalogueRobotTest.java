package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.FirmwareTreeFixture;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.keyboard.BoardSummary;
import org.keywright.keymap.LayerNames;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.keywright.ui.fx.Background;
import org.keywright.ui.fx.FxThread;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Journeys through the catalogue of keyboards, under the robot. */
@ExtendWith(NeedsLetters.class)
class CatalogueRobotTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final Chooser dialogs = new Chooser();
    private Keywright program;
    private ShellViewModel shell;
    private Stage stage;

    @Test
    void aKeyboardIsFoundAndBegunWithTheMouseAlone() {
        open();
        robot.clickOn(button("Split"));
        await(() -> ids().equals(List.of("crkbd/rev1")));
        assertThat(search().getText()).isEqualTo("split");
        robot.clickOn(button("Split"));
        await(() -> ids().size() == 18);
        robot.clickOn(labelled("Alps64"));
        await(() -> FxTest.on(() -> !button("New keymap").isDisabled()));
        robot.clickOn(button("New keymap"));
        await(() -> shell.sessionProperty().get().isPresent());
        assertThat(keyboard()).isEqualTo("alps64");
        assertThat(program.settings().recentBoards()).containsExactly("alps64");
    }

    @Test
    void aKeyboardIsFoundAndBegunWithTheKeyboardAlone() {
        open();
        robot.write("planck");
        await(() -> !ids().isEmpty() && ids().stream().allMatch(id -> id.contains("planck")));
        robot.type(KeyCode.ESCAPE);
        await(() -> ids().size() == 18);
        robot.write("kbdfans");
        await(() -> ids().getFirst().startsWith("kbdfans"));
        String second = ids().get(1);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> shell.sessionProperty().get().isPresent());
        assertThat(keyboard()).isEqualTo(second);
    }

    @Test
    void aSlashInTheListGoesBackToTheSearch() {
        open();
        FxTest.run(() -> list().requestFocus());
        robot.type(KeyCode.SLASH);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(FxTest.on(() -> search().isFocused())).isTrue();
        assertThat(search().getText()).isEmpty();
    }

    @Test
    void whereNothingIsFoundAPressOnAShorterQuerySearchesForThat() {
        open();
        robot.write("planck zzqqxx");
        await(() -> ids().isEmpty() && find("planck  ·").isPresent());
        robot.clickOn(find("planck  ·").orElseThrow());
        await(() -> !ids().isEmpty());
        assertThat(search().getText()).isEqualTo("planck");
    }

    @Test
    void anotherTreeIsChosenAndStillInUseAtTheNextStart() {
        Path tree = new FirmwareTreeFixture(folder.resolve("qmk")).withBoard("own/one").root();
        dialogs.folder = Optional.of(tree);
        open();
        robot.clickOn(find("Built in").orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(button("Choose a folder…"));
        await(() -> ids().equals(List.of("own/one")));
        close();
        open();
        await(() -> ids().equals(List.of("own/one")));
        assertThat(find("qmk")).isPresent();
    }

    @Test
    void aFolderThatIsNoTreeIsExplainedAndTheTreeInUseStays() throws IOException {
        dialogs.folder = Optional.of(Files.createDirectory(folder.resolve("photos")));
        open();
        robot.clickOn(find("Built in").orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(button("Choose a folder…"));
        await(() -> find("“photos” cannot be used:").isPresent());
        robot.type(KeyCode.ESCAPE);
        assertThat(ids()).hasSize(18);
    }

    @Test
    void aTreeThatIsGoneAtTheNextStartIsToldAndTheBuiltInKeyboardsAreThere() throws IOException {
        Path tree = new FirmwareTreeFixture(folder.resolve("qmk")).withBoard("own/one").root();
        dialogs.folder = Optional.of(tree);
        open();
        program.trees().choose(tree);
        close();
        Files.move(tree, folder.resolve("elsewhere"));
        open();
        await(() -> ids().size() == 18);
        assertThat(shell.noticeProperty().get()).contains("qmk").contains("no such folder");
    }

    @Test
    void anOpenKeymapStaysWhenItsKeyboardIsNotInTheNewTree() {
        Path tree = new FirmwareTreeFixture(folder.resolve("qmk")).withBoard("own/one").root();
        open();
        FxTest.run(() -> shell.keymaps().onCreate("alps64", Optional.empty()));
        await(() -> shell.sessionProperty().get().isPresent());
        dialogs.folder = Optional.of(tree);
        FxTest.run(() -> shell.onDropped(tree));
        await(() -> shell.noticeProperty().get().contains("alps64"));
        assertThat(keyboard()).isEqualTo("alps64");
    }

    @Test
    void aKeymapInCAsksForItsKeyboardAndBecomesANewKeymapWithNamedLayers() throws IOException {
        Path file = folder.resolve("mine.c");
        Files.writeString(
                file,
                """
                enum layers { _BASE, _NUM };
                const uint16_t PROGMEM keymaps[][MATRIX_ROWS][MATRIX_COLS] = {
                    [_BASE] = LAYOUT(KC_A, MO(_NUM)),
                    [_NUM] = LAYOUT(KC_1, _______),
                };
                """);
        Path tree = new FirmwareTreeFixture(folder.resolve("qmk")).withBoard("own/one").root();
        open();
        FxTest.run(() -> shell.onDropped(tree));
        await(() -> program.trees().current().folder().isPresent());
        FxTest.run(() -> shell.onDropped(file));
        await(
                () ->
                        shell.sheetProperty()
                                .get()
                                .equals(Optional.of(new Sheet.ChooseBoard(file, ""))));
        await(() -> find("own/one · Me").isPresent());
        robot.write("own").type(KeyCode.ENTER);
        await(
                () ->
                        shell.sheetProperty()
                                .get()
                                .filter(Sheet.Imported.class::isInstance)
                                .isPresent());
        robot.type(KeyCode.ENTER);
        Session session = shell.sessionProperty().get().orElseThrow();
        assertThat(LayerNames.of(session.editor().document())).containsExactly("_BASE", "_NUM");
        assertThat(session.editor().dirtyProperty().get()).isTrue();
        assertThat(session.file()).isEmpty();
        renamingALayerCanBeUndone(session);
    }

    private void renamingALayerCanBeUndone(Session session) {
        robot.doubleClickOn(labelled("_NUM"));
        robot.write("Numbers").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(LayerNames.of(session.editor().document())).containsExactly("_BASE", "Numbers");
        FxTest.run(session.editor()::onUndo);
        assertThat(LayerNames.of(session.editor().document())).containsExactly("_BASE", "_NUM");
    }

    @AfterEach
    void close() {
        if (program != null) {
            FxTest.run(
                    () -> {
                        shell.onLeave();
                        stage.close();
                    });
            program.close();
            program = null;
        }
    }

    private void open() {
        program = programs.open(Home.find(), UserFolders.below(folder.resolve("user")));
        FxTest.run(
                () -> {
                    shell = new ShellViewModel(program, dialogs, failing -> background());
                    stage = new Stage();
                    new MainWindow(stage, program, shell).show();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1100);
                    stage.setHeight(800);
                });
        await(() -> !ids().isEmpty());
    }

    private static Background background() {
        return new Background(
                work -> Thread.ofVirtual().start(work),
                new FxThread(),
                e -> {
                    throw new IllegalStateException(e);
                });
    }

    private String keyboard() {
        return shell.sessionProperty().get().orElseThrow().editor().keyboard().id();
    }

    @SuppressWarnings("unchecked")
    private ListView<BoardSummary> list() {
        return (ListView<BoardSummary>) stage.getScene().lookup(".board-list");
    }

    private List<String> ids() {
        return FxTest.on(() -> list().getItems().stream().map(BoardSummary::id).toList());
    }

    private TextField search() {
        return FxTest.on(() -> (TextField) stage.getScene().lookup(".search-field.large"));
    }

    private ButtonBase button(String words) {
        return FxTest.on(
                () ->
                        labels().filter(ButtonBase.class::isInstance)
                                .filter(n -> n.getText().equals(words))
                                .map(ButtonBase.class::cast)
                                .findFirst()
                                .orElseThrow());
    }

    private Node labelled(String words) {
        return find(words).orElseThrow();
    }

    private Optional<Node> find(String words) {
        return FxTest.on(
                () ->
                        labels().filter(n -> n.getText().startsWith(words))
                                .filter(Node::isVisible)
                                .map(Node.class::cast)
                                .findFirst());
    }

    private Stream<Labeled> labels() {
        Node root = stage.getScene().getRoot();
        return Stream.of(".label", ".button", ".chip")
                .flatMap(kind -> root.lookupAll(kind).stream())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(n -> n.getText() != null);
    }

    private static void await(BooleanSupplier wanted) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, wanted::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("what was waited for did not come", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses what the test says. */
    private static final class Chooser implements Dialogs {
        private Optional<Path> folder = Optional.empty();

        @Override
        public Optional<Path> chooseKeymap() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            return folder;
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
        public void showFolder(Path shown) {
            throw new AssertionError("not asked for");
        }
    }
}
