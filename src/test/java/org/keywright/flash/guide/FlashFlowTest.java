package org.keywright.flash.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.dfu.FlipChip;
import org.keywright.device.DeviceNode;
import org.keywright.device.UsbId;
import org.keywright.device.UsbNode;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.BootloaderEntry;
import org.keywright.flash.BootloaderFamily;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FakeBootloader;
import org.keywright.flash.FlashBoard;
import org.keywright.flash.FlashGuide;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashStage;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.FlashWish;
import org.keywright.flash.Flasher;
import org.keywright.flash.NodeKind;
import org.keywright.flash.ProtocolName;
import org.keywright.flash.Recognition;
import org.keywright.problem.Problem;

class FlashFlowTest {

    private static final UsbId LOADER = new UsbId(0x03EB, 0x2FF4);

    private final VirtualBus bus = new VirtualBus();
    private final VirtualBoard board = Boards.atmelDfu(FlipChip.ATMEGA32U4);
    private VirtualDevice plugged = board.keyboard();
    private final FakeBootloader fake =
            new FakeBootloader().restarting(() -> replace(board.keyboard()));
    private final List<FlashStage> stages = new ArrayList<>();
    private Optional<String> typed = Optional.empty();
    private int chosen = -1;

    @AfterEach
    void close() {
        bus.close();
    }

    private void replace(VirtualDevice next) {
        bus.unplug(plugged);
        plugged = next;
        bus.plug(next);
    }

    private final FlashGuide guide =
            new FlashGuide() {
                @Override
                public void shows(FlashStage stage) {
                    stages.add(stage);
                    if (stage instanceof FlashStage.Waiting && entryAnswer.isEmpty()) {
                        replace(board.bootloader());
                    }
                }

                @Override
                public Optional<FlashTarget> chooses(List<FlashTarget> targets) {
                    return chosen < 0 ? Optional.empty() : Optional.of(targets.get(chosen));
                }

                @Override
                public boolean confirms(Problem mismatch, String word) {
                    return typed.filter(word::equals).isPresent();
                }

                @Override
                public boolean stopped() {
                    return false;
                }
            };

    private Optional<BootloaderEntry.Answer> entryAnswer = Optional.empty();

    private final BootloaderEntry entry =
            new BootloaderEntry() {
                @Override
                public String title() {
                    return "over raw HID";
                }

                @Override
                public Answer ask(DeviceNode node, org.keywright.device.DeviceBus on) {
                    if (node instanceof UsbNode && entryAnswer.isPresent()) {
                        replace(board.bootloader());
                        return entryAnswer.get();
                    }
                    return Answer.NOT_POSSIBLE;
                }
            };

    private static Recognition recognition() {
        BootloaderFamily flip =
                new BootloaderFamily(
                        "flip",
                        "Atmel DFU",
                        List.of("atmel-dfu"),
                        ProtocolName.FLIP,
                        NodeKind.USB,
                        Map.of(LOADER, "atmega32u4"),
                        Map.of(),
                        Map.of(),
                        "",
                        Optional.empty(),
                        "",
                        Map.of("*", ChipFlash.of(0, 1024, 128)),
                        "Press the button.");
        return new Recognition(List.of(flip), (p, b) -> Optional.empty());
    }

    private FlashBoard meant(int halves, boolean stored) {
        return new FlashBoard(
                "bench/sixty",
                "Bench Sixty",
                "atmega32u4",
                "atmel-dfu",
                Optional.of(board.identity().id()),
                halves,
                stored,
                "");
    }

    private FlashWish wish(Optional<FlashBoard> meant, Optional<UsbId> identity) {
        FirmwareImage image = new FirmwareImage(List.of(new Segment(0, new byte[300])), 0);
        return new FlashWish(
                new FirmwareFile("a.hex", FirmwareFile.Format.HEX, image, Set.of()),
                meant,
                identity,
                true,
                false,
                Optional.empty(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                false);
    }

    private FlashOutcome run(FlashWish wish) {
        Flasher flasher = new Flasher(bus, Map.of(ProtocolName.FLIP, fake), List.of());
        return new FlashFlow(bus, recognition(), List.of(entry), flasher).run(wish, guide);
    }

    @Test
    void aKeyboardIsWaitedForFlashedAndSeenAgain() {
        bus.plug(plugged);
        FlashOutcome outcome = run(wish(Optional.of(meant(1, false)), Optional.empty()));

        assertThat(outcome).isInstanceOf(FlashOutcome.Flashed.class);
        assertThat(stages.getFirst())
                .isInstanceOfSatisfying(
                        FlashStage.Waiting.class,
                        w -> {
                            assertThat(w.keyboard()).contains(board.identity());
                            assertThat(w.instructions()).isEqualTo("Press the button.");
                        });
        assertThat(stages.get(1)).isInstanceOf(FlashStage.Checked.class);
        assertThat(stages.getLast()).isInstanceOf(FlashStage.Ended.class);
    }

    @Test
    void aKeyboardThatCanBeAskedNeedsNoHand() {
        bus.plug(plugged);
        entryAnswer = Optional.of(BootloaderEntry.Answer.ASKED);
        FlashOutcome outcome = run(wish(Optional.of(meant(1, false)), Optional.empty()));

        assertThat(outcome).isInstanceOf(FlashOutcome.Flashed.class);
        assertThat(stages).anyMatch(s -> s instanceof FlashStage.Asking);
    }

    @Test
    void bothHalvesOfASplitKeyboardAreFlashed() {
        FlashOutcome outcome = run(wish(Optional.of(meant(2, false)), Optional.empty()));

        assertThat(outcome).isInstanceOf(FlashOutcome.Flashed.class);
        assertThat(stages.stream().filter(FlashStage.Waiting.class::isInstance))
                .extracting(s -> ((FlashStage.Waiting) s).half())
                .containsExactly(1, 2);
        assertThat(stages.stream().filter(FlashStage.Ended.class::isInstance)).hasSize(1);
    }

    @Test
    void theHalfThatWasFlashedIsNotAskedOnceMoreForTheOtherOne() {
        bus.plug(plugged);
        entryAnswer = Optional.of(BootloaderEntry.Answer.ASKED);
        FlashOutcome outcome =
                run(hurried(wish(Optional.of(meant(2, false)), Optional.empty()), 900));

        assertThat(outcome).isInstanceOf(FlashOutcome.Failed.class);
        assertThat(stages).filteredOn(FlashStage.Asking.class::isInstance).hasSize(1);
        assertThat(stages).filteredOn(FlashStage.Checked.class::isInstance).hasSize(1);
    }

    private static FlashWish hurried(FlashWish w, long millis) {
        return new FlashWish(
                w.file(),
                w.board(),
                w.identity(),
                w.verify(),
                w.clearEeprom(),
                w.left(),
                Duration.ofMillis(millis),
                w.patience(),
                w.dryRun());
    }

    @Test
    void anotherKeyboardsFirmwareNeedsTheKeyboardsName() {
        bus.plug(plugged);
        FlashWish foreign =
                wish(Optional.of(meant(1, false)), Optional.of(new UsbId(0x1234, 0x5678)));
        assertThat(run(foreign)).isInstanceOf(FlashOutcome.Stopped.class);
        assertThat(fake.memory()).containsOnly((byte) 0);
        assertThat(stages).anyMatch(s -> s instanceof FlashStage.Confirming);
    }

    @Test
    void twoBootloadersAtOnceAreTheUsersChoice() {
        bus.plug(board.bootloader());
        plugged = board.bootloader();
        bus.plug(plugged);
        assertThat(run(wish(Optional.empty(), Optional.empty()))).isInstanceOf(FlashOutcome.class);
        assertThat(stages).anyMatch(s -> s instanceof FlashStage.Choosing);
        assertThat(fake.memory()).containsOnly((byte) 0);

        chosen = 1;
        assertThat(run(wish(Optional.empty(), Optional.empty())))
                .isInstanceOf(FlashOutcome.Flashed.class);
    }

    @Test
    void withoutABootloaderItIsSaidSo() {
        entryAnswer = Optional.of(BootloaderEntry.Answer.NOT_POSSIBLE);
        FlashWish w = wish(Optional.empty(), Optional.empty());
        assertThat(run(hurried(w, 1)))
                .isInstanceOfSatisfying(
                        FlashOutcome.Failed.class,
                        f -> assertThat(f.problem().code()).isEqualTo("bootloader-not-found"));
    }

    @Test
    void aDryRunChangesNothing() {
        bus.plug(board.bootloader());
        FlashWish w = wish(Optional.empty(), Optional.empty());
        FlashWish dry =
                new FlashWish(
                        w.file(),
                        w.board(),
                        w.identity(),
                        true,
                        false,
                        w.left(),
                        w.search(),
                        w.patience(),
                        true);
        assertThat(run(dry)).isInstanceOf(FlashOutcome.Stopped.class);
        assertThat(fake.memory()).containsOnly((byte) 0);
    }

    @Test
    void theStoredKeymapTrapIsExplained() {
        run(wish(Optional.of(meant(1, true)), Optional.empty()));
        assertThat(stages.getLast())
                .isInstanceOfSatisfying(
                        FlashStage.Ended.class,
                        e ->
                                assertThat(e.advice())
                                        .extracting(Problem::code)
                                        .containsExactly("keymap-stored"));
    }
}
