package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywright.flash.protocol.Given.random;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.boards.Boards;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.hid.HalfKayChip;
import org.keywright.bench.hid.VirtualKeyboard;
import org.keywright.bench.storage.Uf2Drive;
import org.keywright.device.DeviceBus;
import org.keywright.device.DeviceException;
import org.keywright.device.DeviceGoneException;
import org.keywright.device.DeviceNode;
import org.keywright.device.DeviceStalledException;
import org.keywright.device.DeviceTimeoutException;
import org.keywright.device.UsbNode;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.EepromImage;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashRange;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.Flasher;
import org.keywright.flash.ProtocolName;

/** The whole story of a flashing with the bench's models behind reports and serial ports. */
class FlashedModelsTest {

    private static final PassingTime TIME = new PassingTime();
    private static final Map<ProtocolName, BootloaderProtocol> PROTOCOLS =
            Map.of(
                    ProtocolName.HALFKAY, new HalfKayProtocol(TIME),
                    ProtocolName.QMK_HID, new QmkHidProtocol(TIME),
                    ProtocolName.BOOTLOADHID, new BootloadHidProtocol(),
                    ProtocolName.AVR109, new Avr109Protocol(TIME),
                    ProtocolName.UF2, new Uf2Protocol(TIME),
                    ProtocolName.LUFA_MASS_STORAGE, new LufaDriveProtocol());

    private static final int PLACES = 20;

    /** A bootloader and how to get a fresh board with it. */
    record Case(String title, ProtocolName protocol, Supplier<VirtualBoard> board) {
        boolean verifies() {
            return protocol == ProtocolName.AVR109 || protocol == ProtocolName.LUFA_MASS_STORAGE;
        }

        /** LUFA's drive has to be ejected by hand. */
        boolean restarts() {
            return protocol != ProtocolName.LUFA_MASS_STORAGE;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private final VirtualBus bus = new VirtualBus(Duration.ofMillis(1));

    @AfterEach
    void close() {
        bus.close();
    }

    static Stream<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (HalfKayChip chip : HalfKayChip.values()) {
            all.add(new Case("" + chip, ProtocolName.HALFKAY, () -> Boards.halfKay(chip)));
        }
        for (Uf2Drive drive : List.of(Uf2Drive.rp2040(), Uf2Drive.tinyUf2(), Uf2Drive.uf2boot())) {
            all.add(new Case(drive.label(), ProtocolName.UF2, () -> Boards.uf2(drive)));
        }
        all.addAll(fewCases().toList());
        return all.stream();
    }

    static Stream<Case> fewCases() {
        return Stream.of(
                new Case(
                        "HalfKay",
                        ProtocolName.HALFKAY,
                        () -> Boards.halfKay(HalfKayChip.ATMEGA32U4)),
                new Case("QMK HID", ProtocolName.QMK_HID, Boards::qmkHid),
                new Case("BootloadHID", ProtocolName.BOOTLOADHID, Boards::bootloadHid),
                new Case("Caterina", ProtocolName.AVR109, Boards::caterina),
                new Case("uf2boot", ProtocolName.UF2, () -> Boards.uf2(Uf2Drive.uf2boot())),
                new Case("LUFA", ProtocolName.LUFA_MASS_STORAGE, Boards::lufaMassStorage));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aFullImageEndsUpInTheMemoryAndTheKeyboardComesBack(Case each) {
        VirtualBoard board = each.board().get();
        filled(board);
        byte[] content = random(board.flash().room(), 1);

        FlashOutcome outcome =
                flash(board, each, content, bus, Duration.ofSeconds(each.restarts() ? 10 : 0));

        assertThat(outcome).isInstanceOf(FlashOutcome.Flashed.class);
        FlashOutcome.Flashed flashed = (FlashOutcome.Flashed) outcome;
        assertThat(flashed.verified()).isEqualTo(each.verifies());
        assertThat(flashed.returned()).isEqualTo(each.restarts());
        assertHolds(board, content);
        if (each.restarts()) {
            assertThat(bus.devices()).hasExactlyElementsOfTypes(VirtualKeyboard.class);
        }
        if (each.protocol() == ProtocolName.AVR109) {
            assertThat(board.eeprom().image()).containsOnly(0xFF);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fewCases")
    void aCablePulledAtAnyPlaceIsNeverCalledSuccess(Case each) {
        assertFaults(each, true, () -> new DeviceGoneException("pulled"), "device-gone");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fewCases")
    void aDeviceThatFallsSilentAtAnyPlaceIsNeverCalledSuccess(Case each) {
        assertFaults(each, true, () -> new DeviceTimeoutException("silent"), "device-timeout");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fewCases")
    void aTransferRefusedOnceIsMadeGoodOrReported(Case each) {
        assertFaults(each, false, () -> new DeviceStalledException("stall"), "device-stalled");
    }

    /** Fails at twenty places from the first transfer to the last but those that restart. */
    private void assertFaults(
            Case each, boolean lasting, Supplier<DeviceException> fault, String code) {
        int transfers = transfers(each) - 4;
        for (int place = 0; place < PLACES; place++) {
            int at = place * transfers / PLACES;
            VirtualBoard board = each.board().get();
            filled(board);
            byte[] content = random(board.flash().room(), place);
            DeviceBus faulty = new FaultyBus(bus, at, lasting, fault);

            FlashOutcome first = flash(board, each, content, faulty, Duration.ZERO);

            switch (first) {
                case FlashOutcome.Flashed made -> {
                    assertThat(lasting).as("success at %d", at).isFalse();
                    assertHolds(board, content);
                }
                case FlashOutcome.Failed failed -> {
                    assertThat(failed.problem().code()).as("at %d", at).isEqualTo(code);
                    assertThat(failed.problem().advice()).isNotBlank();
                    bus.unplugAll();
                    FlashOutcome second = flash(board, each, content, bus, Duration.ZERO);
                    assertThat(second).isInstanceOf(FlashOutcome.Flashed.class);
                    assertHolds(board, content);
                }
                case FlashOutcome.Stopped stopped ->
                        throw new AssertionError("nobody stopped it: " + stopped);
            }
            bus.unplugAll();
        }
    }

    private int transfers(Case each) {
        VirtualBoard board = each.board().get();
        FaultyBus counting = new FaultyBus(bus, -1, false, () -> new DeviceException("none"));
        flash(board, each, random(board.flash().room(), 0), counting, Duration.ZERO);
        bus.unplugAll();
        return counting.transfers();
    }

    private FlashOutcome flash(
            VirtualBoard board, Case each, byte[] content, DeviceBus over, Duration patience) {
        bus.plug(board.bootloader());
        FlashOrder order =
                new FlashOrder(
                        target(board, each.protocol()),
                        new FirmwareFile(
                                "firmware.hex",
                                FirmwareFile.Format.HEX,
                                new FirmwareImage(
                                        List.of(new Segment(board.flash().start(), content)), 0),
                                Set.of()),
                        List.of(board.processor()),
                        true,
                        Optional.of(EepromImage.cleared(1024)),
                        Optional.of(board.identity().id()),
                        patience);
        return new Flasher(over, PROTOCOLS, List.of()).flash(order, event -> {}, () -> false);
    }

    private FlashTarget target(VirtualBoard board, ProtocolName protocol) {
        FlashMemory memory = board.flash();
        List<FlashRange> ranges = new ArrayList<>();
        ranges.add(new FlashRange(memory.start(), memory.room(), memory.page(), true));
        boolean whole = protocol == ProtocolName.HALFKAY || memory.room() == memory.size();
        if (!whole) {
            int kept = memory.size() - memory.room();
            ranges.add(new FlashRange(memory.start() + memory.room(), kept, memory.page(), false));
        }
        DeviceNode node =
                bus.nodes().stream().filter(n -> !(n instanceof UsbNode)).findFirst().orElseThrow();
        return Given.target(
                node, protocol, board.processor(), new ChipFlash(ranges, board.eeprom().size()));
    }

    /** An older firmware is there. */
    private static void filled(VirtualBoard board) {
        board.flash().put(board.flash().start(), random(board.flash().room(), 99));
        board.eeprom().put(0, random(board.eeprom().size(), 98));
    }

    private static void assertHolds(VirtualBoard board, byte[] content) {
        byte[] held = board.flash().read(board.flash().start(), content.length);
        assertThat(Arrays.equals(held, content)).as("what the chip holds").isTrue();
    }
}
