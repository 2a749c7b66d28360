package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.OpenPrograms;
import org.keywright.application.UserFolders;
import org.keywright.option.Value;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.keywright.ui.control.Keycap;
import org.keywright.ui.fx.Background;
import org.keywright.ui.fx.FxThread;
import org.keywright.ui.keymap.EditorViewModel;
import org.keywright.ui.words.Language;
import org.keywright.ui.words.Phrase;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window over the real program, under the robot. */
@ExtendWith(NeedsLetters.class)
class WindowRobotTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private Keywright program;
    private ShellViewModel shell;
    private Stage stage;

    @BeforeEach
    void open() {
        program = programs.open(Home.find(), UserFolders.below(folder));
        FxTest.run(
                () -> {
                    shell = new ShellViewModel(program, new Silent(), failing -> onTheSpot());
                    stage = new Stage();
                    new MainWindow(stage, program, shell).show();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(990);
                    stage.setHeight(800);
                    shell.keymaps().onExample(planck());
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        Phrase.speak(Language.ENGLISH);
        FxTest.run(
                () -> {
                    shell.onLeave();
                    stage.close();
                });
        program.close();
    }

    @Test
    void aKeyIsAssignedByTwoClicksAndTakenBackByControlZ() {
        robot.clickOn(cap(".keyboard-pane .keycap", "Q"));
        robot.clickOn(cap(".palette-keyboard .keycap", "Z"));
        assertThat(text(1)).isEqualTo("KC_Z");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(text(1)).isEqualTo("KC_Q");
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(text(1)).isEqualTo("KC_Z");
    }

    @Test
    void anotherLanguageIsShownAtOnceAndTheKeymapStaysAsItIs() {
        robot.clickOn(cap(".keyboard-pane .keycap", "Q"));
        robot.clickOn(cap(".palette-keyboard .keycap", "Z"));
        choose("Language", "Deutsch");
        assertThat(labels()).contains("Ebenen", "● Ungespeichert").doesNotContain("Layers");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(text(1)).isEqualTo("KC_Q");
        choose("Sprache", "English");
        assertThat(labels()).contains("Layers").doesNotContain("Ebenen");
    }

    private void choose(String menu, String item) {
        FxTest.run(
                () -> {
                    MenuButton more =
                            (MenuButton) stage.getScene().getRoot().lookup(".menu-button.no-arrow");
                    Menu languages =
                            (Menu)
                                    more.getItems().stream()
                                            .filter(entry -> menu.equals(entry.getText()))
                                            .findFirst()
                                            .orElseThrow();
                    languages.getItems().stream()
                            .filter(entry -> item.equals(entry.getText()))
                            .forEach(MenuItem::fire);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> labels() {
        return FxTest.on(
                () ->
                        stage.getScene().getRoot().lookupAll(".label").stream()
                                .map(label -> ((Labeled) label).getText())
                                .toList());
    }

    @Test
    void controlAndADigitShowALayer() {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor().layer()).isEqualTo(2);
    }

    @Test
    void slashSearchesThePaletteAndEnterTakesTheBestFind() {
        robot.clickOn(cap(".keyboard-pane .keycap", "Q"));
        robot.type(KeyCode.SLASH);
        robot.write("mute").type(KeyCode.ENTER);
        assertThat(text(1)).contains("MUTE");
    }

    @Test
    void optionsAreOpenedByControlCommaSetAndTakenBackAndLeftByEscape() {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        robot.write("debounce").type(KeyCode.ENTER);
        robot.write("9").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor().document().config().find("debounce")).contains(new Value.Whole(9));
        assertThat(editor().undoLabelProperty().get()).isEqualTo("Set debounce");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor().document().config().find("debounce")).isEmpty();
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(FxTest.on(() -> stage.getScene().getRoot().lookup(".options-view"))).isNull();
        assertThat(FxTest.on(() -> stage.getScene().getFocusOwner())).isInstanceOf(Keycap.class);
    }

    @Test
    void whatIsBeingTypedForAnOptionIsPartOfWhatIsSaved() {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        robot.write("debounce").type(KeyCode.ENTER);
        robot.write("9");
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor().document().config().find("debounce")).contains(new Value.Whole(9));
    }

    @Test
    void helpIsOpenedByF1AndClosedByEscape() {
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.sheetProperty().get()).contains(new Sheet.Help());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.sheetProperty().get()).isEmpty();
    }

    @Test
    void allBuildsAreOpenedByControlShiftBAndClosedByEscape() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.B);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.sheetProperty().get()).contains(new Sheet.Builds());
        assertThat(FxTest.on(() -> stage.getScene().getRoot().lookup(".builds-view"))).isNotNull();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.sheetProperty().get()).isEmpty();
    }

    @Test
    void theDrawersWidthIsRememberedForTheNextKeymap() {
        robot.type(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        FxTest.run(
                () -> {
                    SplitPane split =
                            (SplitPane) stage.getScene().getRoot().lookup(".drawer-split");
                    split.setDividerPositions(1 - 500 / split.getWidth());
                    split.layout();
                    shell.onCloseKeymap();
                });
        double kept = Double.parseDouble(program.settings().find("window.drawer").orElseThrow());
        assertThat(kept).isBetween(480.0, 510.0);
    }

    /**
     * The list of keyboards is read on a thread of its own; what it tells belongs on the window's.
     */
    static Background onTheSpot() {
        return new Background(
                Runnable::run,
                new FxThread(),
                e -> {
                    throw new IllegalStateException(e);
                });
    }

    private Path planck() {
        return program.examples().stream()
                .filter(example -> example.keyboard().equals("planck/rev3"))
                .findFirst()
                .orElseThrow()
                .file();
    }

    private Node cap(String query, String legend) {
        return FxTest.on(
                () ->
                        stage.getScene().getRoot().lookupAll(query).stream()
                                .map(Keycap.class::cast)
                                .filter(c -> c.look().legend().centre().equals(legend))
                                .findFirst()
                                .orElseThrow());
    }

    private EditorViewModel editor() {
        return shell.sessionProperty().get().orElseThrow().editor();
    }

    private String text(int key) {
        WaitForAsyncUtils.waitForFxEvents();
        return editor().document().layers().getFirst().keys().get(key).text();
    }

    /** Nobody is there to answer. */
    static class Silent implements Dialogs {
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
