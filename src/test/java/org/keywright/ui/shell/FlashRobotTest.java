package org.keywright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
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
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.BenchFirmware;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.bench.fault.HeldDevice;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.flash.EepromImage;
import org.keywright.ui.FxTest;
import org.keywright.ui.NeedsLetters;
import org.testfx.util.WaitForAsyncUtils;

/**
 * From a file to a keyboard that is back, in the whole window, with keyboards that are not there.
 */
@ExtendWith(NeedsLetters.class)
class FlashRobotTest {

    private static final byte[] FIRMWARE = BenchFirmware.program(9000);

    @RegisterExtension final OpenPrograms programs = OpenPrograms.ofEachTest();

    @TempDir Path folder;

    private final VirtualBus bus = new VirtualBus();
    private final VirtualBoard board = Boards.qmkDfu(FlipChip.ATMEGA32U4);
    private final VirtualBoard other = Boards.qmkDfu(FlipChip.ATMEGA32U4);
    private Path file;
    private FlashWindow window;

    @BeforeEach
    void open() throws IOException {
        file =
                Files.writeString(
                        folder.resolve("bench_sixty_mine.hex"), BenchFirmware.hex(FIRMWARE));
        Keywright program =
                programs.open(Home.find(), UserFolders.below(folder.resolve("user")), bus);
        assertThat(program.trees().use(BenchTree.in(folder.resolve("tree"))).good()).isTrue();
        window = new FlashWindow(program, Optional.of(file), 990, 800);
    }

    @AfterEach
    void close() {
        window.close();
        bus.close();
    }

    private static boolean holds(VirtualBoard board) {
        return Arrays.equals(board.flash().read(0, FIRMWARE.length), FIRMWARE);
    }

    private static boolean isEmpty(VirtualBoard board) {
        return board.flash().read(0, 1)[0] == (byte) 0xFF;
    }

    @Test
    void aFileIsChosenByShortcutFlashedAndTheKeyboardIsBack() {
        window.robot().press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F);
        window.robot().release(KeyCode.CONTROL, KeyCode.SHIFT);
        window.sees("Ready");
        window.press("Flash");
        window.sees("Start the keyboard's bootloader");
        bus.plug(board.bootloader());
        window.sees("Done: the keyboard is back");
        assertThat(holds(board)).isTrue();
        window.press("Close");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.closed()).isTrue();
    }

    @Test
    void escapeEndsTheWaiting() {
        FxTest.run(window.shell()::onFlashFile);
        window.sees("Ready");
        window.press("Flash");
        window.sees("Start the keyboard's bootloader");
        window.robot().type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.closed()).isTrue();
        bus.plug(board.bootloader());
        FxTest.run(window.shell()::onFlashFile);
        window.sees("Ready");
        assertThat(isEmpty(board)).isTrue();
    }

    @Test
    void aRunningKeyboardIsAskedFlashedStepByStepAndWaitedFor() {
        board.flash().program(0, new byte[20000]);
        board.hangs();
        HeldDevice held = new HeldDevice(board.bootloader(), Duration.ofMillis(1));
        held.holdAt(() -> isEmpty(board), 0);
        bus.plug(board.keyboard());
        window.offers(file, BenchTree.SIXTY);
        window.reads("for Bench Sixty");
        window.press("Flash");
        window.sees("Asking the keyboard into its bootloader");
        window.reads("Bench Sixty, over raw HID");

        bus.plug(held);
        window.sees("Erasing the old firmware");
        held.holdAt(() -> board.flash().read(5000, 1)[0] == FIRMWARE[5000], 0);
        window.sees("Writing the new firmware");
        window.reads(" of 9,000 bytes");
        held.holdAt(() -> holds(board), 6);
        window.sees("Reading back what was written");
        held.letGo();
        window.sees("Waiting for the keyboard to come back");
        assertThat(holds(board)).isTrue();

        bus.plug(board.keyboard());
        window.sees("Done: the keyboard is back");
        window.reads("All of them were read back and are right.");
    }

    @Test
    void aKeyboardThatCannotBeAskedIsSeenUntilItsResetKeyIsPressed() {
        VirtualKeyboard keyboard = new VirtualKeyboard(board);
        keyboard.ignoresJump();
        window.offers(file, BenchTree.SIXTY);
        window.press("Flash");
        window.sees("Start the keyboard's bootloader");
        window.reads("The keyboard is not plugged in yet.");
        bus.plug(keyboard);
        window.reads("Bench Sixty (FEED:6060) is plugged in and running.");
        bus.unplug(keyboard);
        bus.plug(board.bootloader());
        window.sees("Done: the keyboard is back");
        assertThat(holds(board)).isTrue();
    }

    @Test
    void stoppingInTheMiddleWaitsForASafePlaceAndSaysWhatTheKeyboardIsLikeNow() {
        HeldDevice held = new HeldDevice(board.bootloader(), Duration.ZERO);
        held.holdAt(() -> board.flash().read(5000, 1)[0] == FIRMWARE[5000], 0);
        bus.plug(held);
        window.offers(file, BenchTree.SIXTY);
        window.press("Flash");
        window.sees("Writing the new firmware");
        window.robot().type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.closed()).as("closed while writing").isFalse();

        window.press("Stop");
        assertThat(window.button("Stopping at the next safe place…").isDisabled()).isTrue();
        held.letGo();
        window.sees("Stopped");
        window.reads("stays in its bootloader");
        assertThat(holds(board)).isFalse();
        window.press("Try again");
        window.sees("Done: the keyboard is back");
        assertThat(holds(board)).isTrue();
    }

    @Test
    void anotherBootloaderThanTheKeyboardsIsFlashedOnlyOnceItsNameIsTyped() {
        bus.plug(board.bootloader());
        window.offers(file, BenchTree.OTHER);
        window.press("Flash");
        window.sees("Something does not match");
        assertThat(window.button("Flash all the same").isDisabled()).isTrue();
        window.confirms("bench");
        window.press("Flash all the same");
        window.reads("That is not the name.");
        assertThat(isEmpty(board)).isTrue();
        window.confirms(" other");
        window.robot().type(KeyCode.ENTER);
        window.sees("Done: the keyboard is back");
        assertThat(holds(board)).isTrue();
    }

    @Test
    void ofTwoBootloadersTheOneThatIsClickedOnIsFlashed() {
        bus.plug(other.bootloader());
        bus.plug(board.bootloader());
        window.offers(file, BenchTree.SIXTY);
        window.press("Flash");
        window.sees("Several bootloaders are plugged in");
        window.robot().clickOn(second());
        window.sees("Done: the keyboard is back");
        assertThat(holds(board)).isTrue();
        assertThat(isEmpty(other)).isTrue();
    }

    private Node second() {
        return FxTest.on(
                () ->
                        List.copyOf(
                                        window.stage()
                                                .getScene()
                                                .getRoot()
                                                .lookupAll(".flash-target .button"))
                                .getLast());
    }

    @Test
    void theHalvesOfASplitKeyboardAreFlashedAndToldWhichTheyAre() {
        window.offers(file, BenchTree.HALVES);
        window.sees("Ready: both halves, one after the other");
        window.robot()
                .clickOn(
                        FxTest.on(
                                () ->
                                        (ChoiceBox<?>)
                                                window.stage()
                                                        .getScene()
                                                        .getRoot()
                                                        .lookup(".flash-view .choice-box")));
        window.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
        window.press("Flash");
        window.sees("First half: start its bootloader");
        bus.plug(board.bootloader());
        window.sees("Now the other half: start its bootloader");
        window.reads("Move the cable to the other half.");
        assertThat(holds(board)).isTrue();
        bus.unplugAll();
        bus.plug(other.bootloader());
        window.sees("Done: the keyboard is back");
        assertThat(holds(other)).isTrue();
        assertThat(side(board)).isEqualTo(EepromImage.handedness(true).content());
        assertThat(side(other)).isEqualTo(EepromImage.handedness(false).content());
    }

    private static byte[] side(VirtualBoard half) {
        EepromImage image = EepromImage.handedness(true);
        return half.eeprom().read(image.address(), image.content().length);
    }

    @Test
    void aKeymapThatTheKeyboardKeepsIsNamedAndClearedByAButton() {
        board.eeprom().put(40, new byte[] {7});
        bus.plug(board.bootloader());
        window.offers(file, BenchTree.SIXTY);
        window.press("Flash");
        window.sees("Done: the keyboard is back");
        window.reads("the old one stays until it is cleared");
        assertThat(board.eeprom().read(40, 1)).containsExactly(7);

        bus.unplugAll();
        bus.plug(board.bootloader());
        window.press("Clear stored settings too");
        window.sees("Done: the keyboard is back");
        assertThat(board.eeprom().read(40, 1)).containsExactly(0xFF);
    }
}
