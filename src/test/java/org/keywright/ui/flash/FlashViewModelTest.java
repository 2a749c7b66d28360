package org.keywright.ui.flash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.BenchFirmware;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.flash.EepromImage;
import org.keywright.flash.FlashEvent;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashPhase;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;
import org.keywright.ui.control.DeviceAccess;

/** The flashing panel without a window: every state, with keyboards that are not there. */
class FlashViewModelTest {

    private static final byte[] FIRMWARE = BenchFirmware.program(9000);

    @TempDir private Path folder;
    private FlashBench bench;
    private final VirtualBoard board = Boards.qmkDfu(FlipChip.ATMEGA32U4);

    @BeforeEach
    void open() {
        bench = new FlashBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Path file(byte[] content) throws IOException {
        return Files.writeString(folder.resolve("a.hex"), BenchFirmware.hex(content));
    }

    private void ready() throws IOException {
        bench.does(() -> bench.flash.onOpen(folder.resolve("a.hex"), Optional.empty()));
        bench.sees(FlashState.Ready.class);
    }

    private void start() throws IOException {
        file(FIRMWARE);
        ready();
        bench.does(bench.flash::onStart);
    }

    private FlashOutcome end() {
        FlashOutcome outcome = bench.reaches(FlashStage.Ended.class).outcome();
        bench.rests();
        return outcome;
    }

    private static boolean holds(VirtualBoard board) {
        return Arrays.equals(board.flash().read(0, FIRMWARE.length), FIRMWARE);
    }

    private static boolean isEmpty(VirtualBoard board) {
        return board.flash().read(0, 16)[0] == (byte) 0xFF;
    }

    @Test
    void aBootloaderIsWaitedForFlashedReadBackAndTheKeyboardReturns() throws IOException {
        start();
        FlashStage.Waiting waiting = bench.reaches(FlashStage.Waiting.class);
        assertThat(waiting.keyboard()).isEmpty();
        assertThat(waiting.instructions()).isNotBlank();
        assertThat(bench.asks(bench.flash.busyProperty()::get)).isTrue();
        assertThat(bench.asks(bench.flash.writingProperty()::get)).isFalse();

        bench.bus.plug(board.bootloader());
        assertThat(end())
                .isInstanceOfSatisfying(
                        FlashOutcome.Flashed.class,
                        f -> {
                            assertThat(f.verified()).isTrue();
                            assertThat(f.returned()).isTrue();
                        });
        assertThat(holds(board)).isTrue();
        assertThat(bench.asks(bench.flash.busyProperty()::get)).isFalse();
        assertThat(bench.asks(bench.flash.writingProperty()::get)).isFalse();
    }

    @Test
    void theKeyboardIsSeenBeforeItsBootloaderIsStarted() throws IOException {
        bench.board = Optional.of(FlashBench.sixty("qmk-dfu", 1, false));
        bench.bus.plug(board.keyboard());
        start();
        FlashStage.Waiting waiting = bench.reaches(FlashStage.Waiting.class);
        assertThat(waiting.keyboard()).contains(Boards.KEYBOARD);
        assertThat(FlashWords.seen(waiting, true)).contains("Bench Sixty", "FEED:6060");
    }

    @Test
    void ofTwoBootloadersOnlyTheChosenOneIsFlashed() throws IOException {
        VirtualBoard other = Boards.qmkDfu(FlipChip.ATMEGA32U4);
        bench.bus.plug(other.bootloader());
        bench.bus.plug(board.bootloader());
        start();
        FlashStage.Choosing choosing = bench.reaches(FlashStage.Choosing.class);
        assertThat(choosing.targets()).hasSize(2);
        bench.does(() -> bench.flash.onChoose(choosing.targets().get(1)));

        assertThat(end()).isInstanceOf(FlashOutcome.Flashed.class);
        assertThat(holds(board)).isTrue();
        assertThat(isEmpty(other)).isTrue();
    }

    @Test
    void stoppingAtAQuestionChangesNothing() throws IOException {
        bench.bus.plug(Boards.qmkDfu(FlipChip.ATMEGA32U4).bootloader());
        bench.bus.plug(board.bootloader());
        start();
        bench.reaches(FlashStage.Choosing.class);
        bench.does(bench.flash::onStop);

        assertThat(end().state()).isEqualTo(FlashOutcome.DeviceState.UNCHANGED);
        assertThat(isEmpty(board)).isTrue();
    }

    @Test
    void aMismatchPassesOnlyWithTheKeyboardsName() throws IOException {
        bench.board = Optional.of(FlashBench.sixty("caterina", 1, false));
        bench.bus.plug(board.bootloader());
        start();
        FlashStage.Confirming asked = bench.reaches(FlashStage.Confirming.class);
        assertThat(asked.mismatch().code()).isEqualTo("bootloader-other");
        assertThat(bench.asks(() -> bench.flash.onConfirm("yes"))).isFalse();
        assertThat(isEmpty(board)).isTrue();
        assertThat(bench.asks(() -> bench.flash.onConfirm(" bench sixty "))).isTrue();

        assertThat(end()).isInstanceOf(FlashOutcome.Flashed.class);
        assertThat(holds(board)).isTrue();
    }

    @Test
    void bothHalvesAreFlashedOneAfterTheOther() throws IOException {
        VirtualBoard right = Boards.qmkDfu(FlipChip.ATMEGA32U4);
        bench.board = Optional.of(FlashBench.sixty("qmk-dfu", 2, false));
        file(FIRMWARE);
        ready();
        bench.does(
                () -> {
                    bench.flash.options().sideProperty().set(FlashOptions.Side.LEFT);
                    bench.flash.onStart();
                });
        assertThat(bench.reaches(FlashStage.Waiting.class).half()).isEqualTo(1);
        bench.bus.plug(board.bootloader());
        FlashStage.Waiting second = bench.reaches(FlashStage.Waiting.class);
        assertThat(FlashWords.waiting(second)).startsWith("Now the other half");
        assertThat(holds(board)).isTrue();
        assertThat(isEmpty(right)).isTrue();
        assertThat(bench.asks(bench.flash.writingProperty()::get)).isFalse();

        bench.bus.unplugAll();
        bench.bus.plug(right.bootloader());
        assertThat(end()).isInstanceOf(FlashOutcome.Flashed.class);
        assertThat(holds(right)).isTrue();
        assertThat(side(board)).isEqualTo(EepromImage.handedness(true).content());
        assertThat(side(right)).isEqualTo(EepromImage.handedness(false).content());
    }

    private static byte[] side(VirtualBoard board) {
        EepromImage image = EepromImage.handedness(true);
        return board.eeprom().read(image.address(), image.content().length);
    }

    @Test
    void aDeniedDeviceOffersTheRulesAndAfterwardsItWorks() throws IOException {
        bench.access = new DeviceAccess(List.of(), true, "RULES");
        bench.bus.plug(board.bootloader());
        bench.bus.deny(true);
        start();
        FlashOutcome.Failed failed = (FlashOutcome.Failed) end();
        assertThat(failed.problem().code()).isEqualTo("device-denied");
        awaitLook();
        assertThat(bench.asks(bench.flash::rulesHelp)).isTrue();
        assertThat(bench.asks(bench.flash.accessProperty()::get).rules()).isEqualTo("RULES");

        bench.does(bench.flash::onInstallRules);
        awaitLook();
        assertThat(bench.installed).isOne();
        assertThat(bench.asks(bench.flash::rulesHelp)).isFalse();
        bench.bus.deny(false);
        bench.does(bench.flash::onStart);
        assertThat(end()).isInstanceOf(FlashOutcome.Flashed.class);
    }

    private void awaitLook() {
        while (bench.asks(bench.flash.lookingProperty()::get)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void anotherChipsFirmwareIsRefusedAndTheKeyboardIsAsItWas() throws IOException {
        file(BenchFirmware.program(9000, 38));
        bench.bus.plug(board.bootloader());
        ready();
        bench.does(bench.flash::onStart);
        FlashOutcome.Failed failed = (FlashOutcome.Failed) end();
        assertThat(failed.problem().code()).isEqualTo("firmware-other-chip");
        assertThat(FlashWords.device(failed.state())).startsWith("Nothing was changed");
        assertThat(isEmpty(board)).isTrue();
    }

    @Test
    void withoutReadingBackItIsNotCalledVerified() throws IOException {
        file(FIRMWARE);
        ready();
        bench.does(() -> bench.flash.options().readBackProperty().set(false));
        bench.bus.plug(board.bootloader());
        bench.does(bench.flash::onStart);
        FlashOutcome.Flashed done = (FlashOutcome.Flashed) end();
        FlashState.Guided shown = (FlashState.Guided) bench.asks(bench.flash.stateProperty()::get);
        assertThat(FlashWords.facts(done, shown.steps()))
                .contains("They were not read back: it was not asked for.");
    }

    @Test
    void theStoredKeymapIsClearedOnASecondGo() throws IOException {
        bench.board = Optional.of(FlashBench.sixty("qmk-dfu", 1, true));
        board.eeprom().put(40, new byte[] {7});
        bench.bus.plug(board.bootloader());
        start();
        FlashStage.Ended ended = bench.reaches(FlashStage.Ended.class);
        bench.rests();
        assertThat(ended.advice()).extracting(Problem::code).containsExactly("keymap-stored");
        assertThat(board.eeprom().read(40, 1)).containsExactly(7);

        bench.bus.unplugAll();
        bench.bus.plug(board.bootloader());
        bench.does(bench.flash::onClearAndStart);
        assertThat(bench.reaches(FlashStage.Ended.class).advice()).isEmpty();
        assertThat(board.eeprom().read(40, 1)).containsExactly(0xFF);
    }

    @Test
    void whileAKeyboardIsWrittenOnlyStopStopsAndTheFlowSaysWhere() throws Exception {
        bench.flow = Optional.of(this::slowFlow);
        bench.bus.plug(board.bootloader());
        start();
        bench.reaches(FlashStage.Working.class);
        assertThat(bench.asks(bench.flash.writingProperty()::get)).isTrue();
        bench.does(bench.flash::onClosed);
        assertThat(bench.asks(bench.flash.stoppingProperty()::get)).isFalse();

        bench.does(bench.flash::onStop);
        assertThat(end().state()).isEqualTo(FlashOutcome.DeviceState.IN_BOOTLOADER);
        assertThat(bench.asks(bench.flash.stoppingProperty()::get)).isFalse();
        assertThat(bench.asks(bench.flash.writingProperty()::get)).isFalse();
    }

    /** Writes until it is asked to stop. */
    private FlashOutcome slowFlow(FlashGuide guide) {
        FlashTarget target = bench.program.flashing().bootloaders().getFirst();
        for (int i = 0; !guide.stopped(); i++) {
            FlashEvent event = new FlashEvent.Progressed(FlashPhase.WRITE, i, Integer.MAX_VALUE);
            guide.shows(new FlashStage.Working(target, event, Optional.empty()));
            LockSupport.parkNanos(1_000_000);
        }
        FlashOutcome stopped =
                new FlashOutcome.Stopped(FlashPhase.WRITE, FlashOutcome.DeviceState.IN_BOOTLOADER);
        guide.shows(new FlashStage.Ended(stopped, List.of()));
        return stopped;
    }

    @Test
    void closingThePanelEndsTheWaiting() throws IOException {
        start();
        bench.reaches(FlashStage.Waiting.class);
        bench.does(bench.flash::onClosed);
        assertThat(end()).isInstanceOf(FlashOutcome.Stopped.class);
        bench.bus.plug(board.bootloader());
        assertThat(isEmpty(board)).isTrue();
    }

    @Test
    void anotherFileDoesNotDisturbOneThatIsBeingFlashed() throws IOException {
        start();
        bench.reaches(FlashStage.Waiting.class);
        bench.does(() -> bench.flash.onOpen(folder.resolve("other.hex"), Optional.empty()));
        assertThat(bench.asks(bench.flash.subjectProperty()::get))
                .hasValueSatisfying(s -> assertThat(s.file()).hasFileName("a.hex"));
    }

    @Test
    void aFileThatComesWhileTheLastOneIsBeingStoppedIsNotForgotten() throws IOException {
        start();
        bench.reaches(FlashStage.Waiting.class);
        Path other = Files.copy(folder.resolve("a.hex"), folder.resolve("other.hex"));
        bench.does(
                () -> {
                    bench.flash.onStop();
                    bench.flash.onOpen(other, Optional.empty());
                });
        bench.sees(FlashState.Ready.class);
        assertThat(bench.asks(bench.flash.subjectProperty()::get))
                .hasValueSatisfying(s -> assertThat(s.file()).isEqualTo(other));
    }

    @Test
    void whatIsNoFirmwareIsRefusedWithTheReason() throws IOException {
        Files.writeString(folder.resolve("a.hex"), ":00000001FE\n");
        bench.does(() -> bench.flash.onOpen(folder.resolve("a.hex"), Optional.empty()));
        assertThat(bench.sees(FlashState.Refused.class).problems()).isNotEmpty();
        bench.does(bench.flash::onStart);
        assertThat(bench.asks(bench.flash.busyProperty()::get)).isFalse();
    }

    @Test
    void beginningByItselfIsRememberedAndNeedsNoPress() throws IOException {
        bench.does(() -> bench.flash.startsByItselfProperty().set(true));
        assertThat(bench.byItself).isTrue();
        file(FIRMWARE);
        bench.bus.plug(board.bootloader());
        bench.does(() -> bench.flash.onOpen(folder.resolve("a.hex"), Optional.empty()));
        assertThat(end()).isInstanceOf(FlashOutcome.Flashed.class);
    }

    @Test
    void aBugInTheFlowLeavesAPanelThatCanBeUsed() throws IOException {
        bench.bug = Optional.of(new IllegalStateException("bug"));
        start();
        bench.rests();
        assertThat(bench.asks(bench.flash.busyProperty()::get)).isFalse();
        bench.bug = Optional.empty();
        bench.bus.plug(board.bootloader());
        bench.does(bench.flash::onStart);
        assertThat(end()).isInstanceOf(FlashOutcome.Flashed.class);
    }

    @Test
    void rulesAreOfferedOnlyForWhatTheyMend() {
        Problem drive =
                Problem.warning("drive-not-mounted", new Location.Everywhere(), "No drive.", "");
        Problem denied = Problem.error("device-denied", new Location.Everywhere(), "Denied.", "");
        offered(List.of(drive), true, false);
        offered(List.of(), true, false);
        offered(List.of(denied), true, true);
        offered(List.of(denied), false, false);
    }

    private void offered(List<Problem> problems, boolean missing, boolean expected) {
        bench.access = new DeviceAccess(problems, missing, "R");
        bench.does(bench.flash::onLook);
        awaitLook();
        assertThat(bench.asks(bench.flash::rulesHelp)).isEqualTo(expected);
    }
}
