package org.keywright.flash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.device.DeviceBusyException;
import org.keywright.device.DeviceDeniedException;
import org.keywright.device.DeviceDriverException;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.UsbId;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.FlashOutcome.DeviceState;
import org.keywright.flash.FlashOutcome.Failed;
import org.keywright.flash.FlashOutcome.Flashed;
import org.keywright.flash.FlashOutcome.Stopped;
import org.keywright.flash.FlashSession.Ability;
import org.keywright.problem.Location;
import org.keywright.problem.Problem;

class FlasherTest {

    private final VirtualBus bus = new VirtualBus();
    private final VirtualBoard board = Boards.atmelDfu(FlipChip.ATMEGA32U4);
    private final VirtualDevice loader = board.bootloader();
    private final FakeBootloader fake = new FakeBootloader().restarting(this::comeBack);
    private final List<FlashEvent> events = new ArrayList<>();
    private final byte[] firmware = new byte[700];

    FlasherTest() {
        new Random(1).nextBytes(firmware);
        bus.plug(loader);
    }

    @AfterEach
    void close() {
        bus.close();
    }

    private void comeBack() {
        bus.unplug(loader);
        bus.plug(board.keyboard());
    }

    private FlashOrder order() {
        FlashTarget target =
                new FlashTarget(
                        bus.nodes().getFirst(),
                        "Fake",
                        List.of("atmel-dfu"),
                        ProtocolName.FLIP,
                        Optional.empty(),
                        Optional.empty());
        FirmwareImage image = new FirmwareImage(List.of(new Segment(0, firmware)), 0);
        FirmwareFile file = new FirmwareFile("a.hex", FirmwareFile.Format.HEX, image, Set.of());
        return new FlashOrder(
                target,
                file,
                List.of(),
                true,
                Optional.empty(),
                Optional.of(board.identity().id()),
                Duration.ofSeconds(5));
    }

    private FlashOutcome flash(FlashOrder order) {
        return flasher(List.of()).flash(order, events::add, () -> false);
    }

    private Flasher flasher(List<FileCheck> checks) {
        return new Flasher(bus, Map.of(ProtocolName.FLIP, fake), checks);
    }

    private static FlashOrder expecting(FlashOrder o, UsbId id, Duration patience) {
        return new FlashOrder(
                o.target(),
                o.file(),
                o.processors(),
                o.verify(),
                o.eeprom(),
                Optional.of(id),
                patience);
    }

    @Test
    void aGoodFlashingGoesThroughEveryStepAndEndsWithTheKeyboard() {
        FlashOutcome outcome = flash(order());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Flashed.class,
                        f -> {
                            assertThat(f.bytes()).isEqualTo(700);
                            assertThat(f.verified()).isTrue();
                            assertThat(f.returned()).isTrue();
                        });
        assertThat(fake.memory()).startsWith(firmware);
        assertThat(fake.closed()).isTrue();
        assertThat(events.stream().filter(FlashEvent.Started.class::isInstance))
                .extracting(FlashEvent::phase)
                .containsExactly(
                        FlashPhase.CHECK,
                        FlashPhase.ERASE,
                        FlashPhase.WRITE,
                        FlashPhase.VERIFY,
                        FlashPhase.RESTART,
                        FlashPhase.RETURN);
    }

    @Test
    void aByteThatIsNotWhatWasWrittenIsNoSuccess() {
        fake.spoiled();
        assertThat(flash(order()))
                .isInstanceOfSatisfying(
                        Failed.class,
                        f -> {
                            assertThat(f.problem().code()).isEqualTo("flash-differs");
                            assertThat(f.problem().message()).contains("0x3");
                            assertThat(f.state()).isEqualTo(DeviceState.IN_BOOTLOADER);
                        });
    }

    @Test
    void whatCannotBeReadBackIsNeverCalledVerified() {
        fake.without(Ability.READ);
        assertThat(flash(order()))
                .isInstanceOfSatisfying(Flashed.class, f -> assertThat(f.verified()).isFalse());
        assertThat(events)
                .anyMatch(
                        e ->
                                e instanceof FlashEvent.Skipped(var p, var _)
                                        && p == FlashPhase.VERIFY);
    }

    @Test
    void aKeyboardThatDoesNotComeBackIsNoSuccess() {
        fake.restarting(() -> bus.unplug(loader));
        FlashOrder order = expecting(order(), new UsbId(1, 1), Duration.ofMillis(50));
        assertThat(flash(order))
                .isInstanceOfSatisfying(
                        Failed.class,
                        f -> {
                            assertThat(f.problem().code()).isEqualTo("keyboard-not-back");
                            assertThat(f.state()).isEqualTo(DeviceState.WRITTEN);
                        });
    }

    @Test
    void anotherKeyboardIsNotTakenForTheExpectedOne() {
        FlashOrder order = expecting(order(), new UsbId(1, 1), Duration.ofMillis(50));
        assertThat(flash(order)).isInstanceOf(Failed.class);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new DeviceGoneException("x"), "device-gone"),
                Arguments.of(new DeviceStalledException("x"), "device-stalled"),
                Arguments.of(new DeviceTimeoutException("x"), "device-timeout"),
                Arguments.of(new DeviceDeniedException("x"), "device-denied"),
                Arguments.of(new DeviceDriverException("x"), "device-driver"),
                Arguments.of(new DeviceBusyException("x"), "device-busy"),
                Arguments.of(new DeviceException("x"), "device-failed"),
                Arguments.of(new BootloaderRefusedException("errX", "x"), "bootloader-refused"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureHasAName(DeviceException failure, String code) {
        fake.failing(FlashPhase.WRITE, failure);
        assertThat(flash(order()))
                .isInstanceOfSatisfying(
                        Failed.class,
                        f -> {
                            assertThat(f.problem().code()).isEqualTo(code);
                            assertThat(f.problem().advice()).isNotBlank();
                            assertThat(f.phase()).isEqualTo(FlashPhase.WRITE);
                        });
    }

    @ParameterizedTest
    @EnumSource(
            value = FlashPhase.class,
            names = {"ERASE", "WRITE", "VERIFY"})
    void aCablePulledInTheMiddleIsNoSuccessAndTheNextTimeWorks(FlashPhase phase) {
        fake.failing(phase, new DeviceGoneException("x"));
        assertThat(flash(order()))
                .isInstanceOfSatisfying(
                        Failed.class, f -> assertThat(f.state()).isEqualTo(DeviceState.GONE));

        fake.failing(FlashPhase.RETURN, new DeviceException("never"));
        assertThat(flash(order())).isInstanceOf(Flashed.class);
    }

    @Test
    void leavingTheBusIsWhatARestartIs() {
        fake.restarting(() -> {}).failing(FlashPhase.RESTART, new DeviceGoneException("x"));
        bus.plug(board.keyboard());
        FlashOrder order = expecting(order(), board.identity().id(), Duration.ZERO);
        assertThat(flash(order)).isInstanceOf(Flashed.class);
    }

    @Test
    void aFileThatIsRefusedChangesNothing() {
        Problem no =
                Problem.error("firmware-empty", new Location.Everywhere(), "no", "take another");
        byte[] before = fake.memory();
        FlashOutcome outcome =
                flasher(List.of((o, f) -> List.of(no))).flash(order(), events::add, () -> false);
        assertThat(outcome).isEqualTo(new Failed(FlashPhase.CHECK, no, DeviceState.UNCHANGED));
        assertThat(fake.memory()).isEqualTo(before);
        assertThat(events).hasSize(1);
    }

    @Test
    void stoppingIsHeardAtTheNextSafePlace() {
        FlashOutcome outcome =
                flasher(List.of())
                        .flash(
                                order(),
                                events::add,
                                () -> events.stream().anyMatch(e -> e.phase() == FlashPhase.WRITE));
        assertThat(outcome).isEqualTo(new Stopped(FlashPhase.WRITE, DeviceState.IN_BOOTLOADER));
    }

    @Test
    void theEepromIsWrittenWhereAskedFor() {
        FlashOrder o = order();
        FlashOrder left =
                new FlashOrder(
                        o.target(),
                        o.file(),
                        List.of(),
                        true,
                        Optional.of(EepromImage.cleared(64).with(EepromImage.handedness(true))),
                        o.expected(),
                        o.patience());
        assertThat(flash(left)).isInstanceOf(Flashed.class);
        assertThat(fake.settings()[14]).isEqualTo((byte) 1);
        assertThat(fake.settings()[13]).isEqualTo((byte) 0xFF);
    }

    @Test
    void aBootloaderThatNobodySpeaksToIsSaidToBeOne() {
        Flasher mute = new Flasher(bus, Map.of(), List.of());
        assertThat(mute.flash(order(), events::add, () -> false))
                .isInstanceOfSatisfying(
                        Failed.class,
                        f -> assertThat(f.problem().code()).isEqualTo("bootloader-not-spoken"));
    }
}
