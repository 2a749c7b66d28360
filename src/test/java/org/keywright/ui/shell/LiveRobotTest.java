package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
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
import org.keywright.bench.FlashMemory;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.device.DeviceIdentity;
import org.keywright.device.UsbId;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.keywright.ui.control.Keycap;
import org.keywright.ui.fx.Background;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Console and key tester in the whole window, with a keyboard that is not there. */
@ExtendWith(NeedsLetters.class)
class LiveRobotTest {

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final VirtualBus bus = new VirtualBus();
    private final VirtualKeyboard planck =
            new VirtualKeyboard(
                    new VirtualBoard(
                            "atmega32u4",
                            new DeviceIdentity(new UsbId(0x03A8, 0xAE01), 3, "", "Planck", ""),
                            FlashMemory.of(0, 32768, 128),
                            1024,
                            VirtualKeyboard::new,
                            VirtualKeyboard::new),
                    4,
                    12);
    private Keywright program;
    private ShellViewModel shell;
    private Stage stage;

    @BeforeEach
    void open() {
        program = programs.open(Home.find(), UserFolders.below(folder.resolve("user")), bus);
        FxTest.run(
                () -> {
                    shell = new ShellViewModel(program, new Chosen(), Background::ofThisProgram);
                    stage = new Stage();
                    new MainWindow(stage, program, shell).show();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1180);
                    stage.setHeight(800);
                    Path example =
                            program.examples().stream()
                                    .filter(e -> e.keyboard().startsWith("planck"))
                                    .findFirst()
                                    .orElseThrow()
                                    .file();
                    shell.keymaps().onExample(example);
                });
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> shell.sessionProperty().get().isPresent());
    }

    @AfterEach
    void close() {
        FxTest.run(
                () -> {
                    shell.onDismiss();
                    shell.onLeave();
                    stage.close();
                });
        program.close();
        bus.close();
    }

    private static void await(Callable<Boolean> wanted) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> FxTest.on(wanted));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void shortcut(KeyCode code) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(code);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shows(String words) {
        return stage.getScene().getRoot().lookupAll(".sheet-pane .label").stream()
                        .anyMatch(n -> ((Labeled) n).getText().contains(words))
                || stage.getScene().getRoot().lookupAll(".sheet-pane .list-cell").stream()
                        .anyMatch(n -> String.valueOf(((Labeled) n).getText()).contains(words));
    }

    private Node spoken(String words) {
        return FxTest.on(
                () ->
                        stage.getScene().getRoot().lookupAll(".sheet-pane *").stream()
                                .filter(
                                        n ->
                                                words.equals(n.getAccessibleText())
                                                        || n instanceof Labeled l
                                                                && words.equals(l.getText())
                                                                && (n instanceof Button
                                                                        || n
                                                                                instanceof
                                                                                ToggleButton))
                                .findFirst()
                                .orElseThrow());
    }

    private Keycap cap(String legend) {
        return stage.getScene().getRoot().lookupAll(".tester-view .keycap").stream()
                .map(Keycap.class::cast)
                .filter(c -> c.look().legend().centre().equals(legend))
                .findFirst()
                .orElseThrow();
    }

    private boolean is(String legend, String state) {
        return cap(legend).getPseudoClassStates().stream()
                .anyMatch(s -> s.getPseudoClassName().equals(state));
    }

    @Test
    void whatAKeyboardPrintsIsShownFilteredAndSaved() throws Exception {
        shortcut(KeyCode.K);
        await(() -> shows("Nothing has been printed yet"));
        bus.plug(planck);
        planck.print("alpha\nbeta\n");
        await(() -> shows("beta"));
        robot.write("alp");
        await(() -> !shows("beta"));
        robot.clickOn(spoken("Save what is shown as…"));
        await(() -> Files.exists(folder.resolve("console.txt")));
        assertThat(folder.resolve("console.txt")).content().contains("alpha").doesNotContain("bet");
        robot.type(KeyCode.ESCAPE);
        await(() -> shell.sheetProperty().get().isEmpty());
    }

    @Test
    void aKeyboardThatMayNotBeOpenedIsExplainedAndHeardOnceItMay() {
        bus.deny(true);
        bus.plug(planck);
        shortcut(KeyCode.K);
        await(() -> shows("This user may not open Planck"));
        bus.deny(false);
        await(() -> shows("Listening to Planck") && !shows("Look again"));
    }

    @Test
    void theTesterTakesEveryKeyUntilEscIsHeld() {
        shortcut(KeyCode.T);
        await(() -> shows("Every key goes to the tester"));
        robot.press(KeyCode.Q);
        await(() -> is("Q", "down") && is("Q", "tested"));
        robot.release(KeyCode.Q);
        await(() -> !is("Q", "down") && is("Q", "tested"));
        robot.type(KeyCode.F1, KeyCode.ESCAPE, KeyCode.ENTER);
        shortcut(KeyCode.B);
        assertThat(shell.sheetProperty().get()).contains(new Sheet.Tester());
        robot.press(KeyCode.ESCAPE);
        await(() -> shows("Your keys do what they always do"));
        robot.release(KeyCode.ESCAPE);
        assertThat(shell.sheetProperty().get()).contains(new Sheet.Tester());
        robot.type(KeyCode.ESCAPE);
        await(() -> shell.sheetProperty().get().isEmpty());
    }

    @Test
    void switchesLightUpByTheirPlaceInTheMatrix() {
        bus.plug(planck);
        shortcut(KeyCode.T);
        robot.clickOn(spoken("Switches (VIA)"));
        await(() -> shows("Looking at the switches of Planck"));
        planck.close(0, 2, true);
        await(() -> is("W", "down"));
        planck.close(0, 2, false);
        await(() -> !is("W", "down") && is("W", "tested"));
        robot.clickOn(spoken("Stop"));
        await(() -> shows("Your keys do what they always do"));
        robot.clickOn(spoken("Reset"));
        await(() -> !is("W", "tested"));
    }

    /** Saves into the test's folder. */
    private final class Chosen implements Dialogs {
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
            return Optional.of(folder.resolve(suggestedName));
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
