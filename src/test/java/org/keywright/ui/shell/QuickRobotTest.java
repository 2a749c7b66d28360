package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.keywright.ui.options.OptionsView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The command palette and the shortcuts, under the robot. */
@ExtendWith(NeedsLetters.class)
class QuickRobotTest {

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(folder, 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void controlKFindsALayerByItsNumberAndEnterGoesThere() {
        window.example();
        take("layer 2");
        assertThat(FxTest.on(() -> window.editor().layer())).isEqualTo(2);
        assertThat(window.shell().sheetProperty().get()).isEmpty();
    }

    @Test
    void controlKShowsAnOption() {
        window.example();
        take("tapping term");
        Node options = FxTest.on(() -> window.root().lookup(".options-view"));
        assertThat(options).isInstanceOf(OptionsView.class);
    }

    @Test
    void escapeLeavesThePaletteAndNothingIsDone() {
        window.example();
        control(KeyCode.K);
        assertThat(window.shell().sheetProperty().get()).containsInstanceOf(Sheet.Quick.class);
        robot.type(KeyCode.ESCAPE);
        assertThat(window.shell().sheetProperty().get()).isEmpty();
    }

    @Test
    void whatWasTakenComesFirstNextTime() {
        take("key tester");
        robot.type(KeyCode.ESCAPE);
        assertThat(window.program().settings().recentCommands())
                .containsExactly(WindowCommand.TESTER.id());
    }

    @Test
    void aKeyboardIsFoundAndBegun() {
        take("planck");
        assertThat(window.shell().sessionProperty().get()).isPresent();
    }

    @Test
    void shortcutsStillWorkOnTheStartScreenAfterAKeymapWasClosed() {
        window.example();
        FxTest.run(() -> window.shell().onCloseKeymap());
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shell().sheetProperty().get()).containsInstanceOf(Sheet.Help.class);
        assertThat(FxTest.on(() -> window.stage().getScene().getFocusOwner()))
                .isInstanceOf(TextField.class);
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.B);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shell().sheetProperty().get()).containsInstanceOf(Sheet.Builds.class);
    }

    @Test
    void noShortcutTakesAQuestionAwayUnanswered() {
        Sheet question = new Sheet.AskSave("mine", () -> {});
        FxTest.run(() -> window.shell().onSheet(question));
        control(KeyCode.K);
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shell().sheetProperty().get()).contains(question);
    }

    private void control(KeyCode code) {
        robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(String words) {
        control(KeyCode.K);
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
