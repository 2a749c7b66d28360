package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.application.Home;
import org.keywright.application.Keywright;
import org.keywright.application.UserFolders;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.IntelHexWriter;
import org.keywright.firmware.Segment;
import org.keywright.ui.FxTest;
import org.keywright.ui.fx.Background;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * From a file to a keyboard that is back, in the whole window, with a keyboard that is not there.
 */
class FlashRobotTest {

    private static final int VECTORS = 43;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final VirtualBus bus = new VirtualBus();
    private final VirtualBoard board = Boards.qmkDfu(FlipChip.ATMEGA32U4);
    private final byte[] firmware = new byte[9000];
    private Keywright program;
    private ShellViewModel shell;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        new Random(7).nextBytes(firmware);
        for (int i = 0; i < VECTORS; i++) {
            firmware[4 * i] = 0x0C;
            firmware[4 * i + 1] = (byte) 0x94;
        }
        firmware[4 * VECTORS + 1] = 0x11;
        Path file = folder.resolve("sixty.hex");
        FirmwareImage image = new FirmwareImage(List.of(new Segment(0, firmware)), 0);
        Files.writeString(file, IntelHexWriter.write(image));
        program = Keywright.open(Home.find(), UserFolders.below(folder.resolve("user")), bus);
        FxTest.run(
                () -> {
                    shell =
                            new ShellViewModel(
                                    program, new Chosen(file), Background::ofThisProgram);
                    stage = new Stage();
                    new MainWindow(stage, program, shell).show();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(990);
                    stage.setHeight(800);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        FxTest.run(
                () -> {
                    shell.onLeave();
                    stage.close();
                });
        program.close();
        bus.close();
    }

    @Test
    void aFileIsChosenByShortcutFlashedAndTheKeyboardIsBack() throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        awaitText("Ready");
        robot.clickOn(button("Flash"));
        awaitText("Start the keyboard's bootloader");
        bus.plug(board.bootloader());
        awaitText("Done: the keyboard is back");
        assertThat(board.flash().read(0, firmware.length)).isEqualTo(firmware);
        robot.clickOn(button("Close"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.sheetProperty().get()).isEmpty();
    }

    @Test
    void escapeEndsTheWaiting() throws Exception {
        FxTest.run(shell::onFlashFile);
        awaitText("Ready");
        robot.clickOn(button("Flash"));
        awaitText("Start the keyboard's bootloader");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.sheetProperty().get()).isEmpty();
        bus.plug(board.bootloader());
        FxTest.run(shell::onFlashFile);
        awaitText("Ready");
        assertThat(board.flash().read(0, 4)).containsOnly(0xFF);
    }

    private void awaitText(String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> FxTest.on(() -> titles().contains(words)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> titles() {
        return stage.getScene().getRoot().lookupAll(".flash-title").stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private Button button(String words) {
        return FxTest.on(
                () ->
                        stage.getScene().getRoot().lookupAll(".flash-view .button").stream()
                                .map(Button.class::cast)
                                .filter(b -> b.getText().equals(words))
                                .findFirst()
                                .orElseThrow());
    }

    /**
     * Always chooses the same firmware.
     *
     * @param firmware it
     */
    private record Chosen(Path firmware) implements Dialogs {
        @Override
        public Optional<Path> chooseKeymap() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFirmware() {
            return Optional.of(firmware);
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
