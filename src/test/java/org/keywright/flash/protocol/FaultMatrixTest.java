package org.keywright.flash.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywright.bench.FlashMemory;
import org.keywright.bench.VirtualBoard;
import org.keywright.bench.VirtualDevice;
import org.keywright.bench.boards.BenchBoard;
import org.keywright.bench.bus.VirtualBus;
import org.keywright.bench.fault.Fault;
import org.keywright.bench.fault.Faults;
import org.keywright.bench.fault.FaultyDevice;
import org.keywright.device.DeviceNode;
import org.keywright.device.UsbNode;
import org.keywright.firmware.FirmwareFile;
import org.keywright.firmware.FirmwareImage;
import org.keywright.firmware.Segment;
import org.keywright.flash.BootloaderProtocol;
import org.keywright.flash.ChipFlash;
import org.keywright.flash.FlashOrder;
import org.keywright.flash.FlashOutcome;
import org.keywright.flash.FlashRange;
import org.keywright.flash.FlashTarget;
import org.keywright.flash.Flasher;
import org.keywright.flash.ProtocolName;

/**
 * Every bootloader of the bench, every fault, at twenty places: never called a success that is
 * none, always named, and the next attempt works.
 */
class FaultMatrixTest {

    private static final int PLACES = 20;

    /** Enough for many blocks of every protocol, and quick. */
    private static final int LARGEST_IMAGE = 12 * 1024;

    private static final PassingTime TIME = new PassingTime();
    private static final Map<ProtocolName, BootloaderProtocol> PROTOCOLS =
            Map.ofEntries(
                    Map.entry(ProtocolName.FLIP, new FlipProtocol(TIME)),
                    Map.entry(ProtocolName.DFUSE, new DfuseProtocol(TIME)),
                    Map.entry(ProtocolName.DFU, new DfuProtocol(TIME)),
                    Map.entry(ProtocolName.WB32, new Wb32Protocol()),
                    Map.entry(ProtocolName.USBASP, new UsbaspProtocol(TIME)),
                    Map.entry(ProtocolName.HALFKAY, new HalfKayProtocol(TIME)),
                    Map.entry(ProtocolName.QMK_HID, new QmkHidProtocol(TIME)),
                    Map.entry(ProtocolName.BOOTLOADHID, new BootloadHidProtocol()),
                    Map.entry(ProtocolName.AVR109, new Avr109Protocol(TIME)),
                    Map.entry(ProtocolName.UF2, new Uf2Protocol(TIME)),
                    Map.entry(ProtocolName.LUFA_MASS_STORAGE, new LufaDriveProtocol()));

    /** What came of the runs with one fault. */
    private static final class Tally {
        private int runs;
        private int reported;
        private int madeGood;
        private int blind;
        private int again;
    }

    private static final Map<Fault, Tally> TALLIES = new EnumMap<>(Fault.class);

    private final VirtualBus bus = new VirtualBus(Duration.ofMillis(1));

    @AfterEach
    void close() {
        bus.close();
    }

    @AfterAll
    static void printTallies() {
        System.out.printf(
                "%-14s %6s %9s %10s %21s %7s%n",
                "fault", "runs", "reported", "made good", "cannot be read back", "again");
        TALLIES.forEach(
                (fault, t) ->
                        System.out.printf(
                                "%-14s %6d %9d %10d %21d %7d%n",
                                fault, t.runs, t.reported, t.madeGood, t.blind, t.again));
    }

    static List<BenchBoard> boards() {
        return BenchBoard.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boards")
    void aFaultAtAnyPlaceIsNeverCalledSuccess(BenchBoard each) {
        for (Fault fault : Fault.values()) {
            for (int place : Faults.places(operations(each, fault), PLACES)) {
                run(each, fault, place);
                bus.unplugAll();
            }
        }
    }

    private void run(BenchBoard each, Fault fault, int place) {
        VirtualBoard board = each.fresh().get();
        filled(board);
        byte[] content = Given.random(size(board), place);
        Tally tally = TALLIES.computeIfAbsent(fault, f -> new Tally());
        tally.runs++;
        String where = each + ", " + fault + " at " + place;

        FlashOutcome first = flash(each, board, Faults.bootloader(board, fault, place), content);

        switch (first) {
            case FlashOutcome.Flashed(long bytes, boolean verified, boolean b, Duration t) -> {
                boolean right = holds(board, content);
                assertThat(right || !verified).as("a wrong success: " + where).isTrue();
                // A bootloader that says nothing and shows nothing cannot be caught at it.
                assertThat(right || !fault.onTheWire())
                        .as("a success that is none: " + where)
                        .isTrue();
                tally.madeGood += right ? 1 : 0;
                tally.blind += right ? 0 : 1;
            }
            case FlashOutcome.Failed failed -> {
                assertThat(failed.problem().code()).as(where).isNotBlank();
                assertThat(failed.problem().advice()).as(where).isNotBlank();
                tally.reported++;
                again(each, board, fault, content, where);
                tally.again++;
            }
            case FlashOutcome.Stopped stopped ->
                    throw new AssertionError("nobody stopped it: " + where);
        }
    }

    /** A cable in again, or another chip in the place of one that is too small. */
    private void again(
            BenchBoard each, VirtualBoard board, Fault fault, byte[] content, String where) {
        bus.unplugAll();
        VirtualBoard next = fault == Fault.FULL ? each.fresh().get() : board;
        next.flash().trouble(Integer.MAX_VALUE / 2, FlashMemory.Trouble.FAILS);
        next.flash().misread(Integer.MAX_VALUE / 2);
        FlashOutcome second = flash(each, next, next.bootloader(), content);
        assertThat(second).as("again after " + where).isInstanceOf(FlashOutcome.Flashed.class);
        assertThat(holds(next, content)).as("again after " + where).isTrue();
    }

    /** How many places there are for that kind of fault in one flashing without one. */
    private int operations(BenchBoard each, Fault fault) {
        VirtualBoard board = each.fresh().get();
        byte[] content = Given.random(size(board), 1);
        FaultyDevice counting = FaultyDevice.counting(board.bootloader());
        int reads = board.flash().reads();
        int writes = board.flash().writes();
        flash(each, board, counting, content);
        bus.unplugAll();
        return switch (fault) {
            case UNPLUGGED, STALLED, SILENT -> counting.transfers();
            case WRONG_STATUS, SHORT_WRITE, FLIPPED_BIT -> board.flash().writes() - writes;
            case MISREAD -> board.flash().reads() - reads;
            case FULL -> Math.max(1, content.length / board.flash().page());
        };
    }

    private FlashOutcome flash(
            BenchBoard each, VirtualBoard board, VirtualDevice device, byte[] content) {
        FlashTarget target = target(each, board, device);
        FirmwareImage image =
                new FirmwareImage(List.of(new Segment(board.flash().start(), content)), 0);
        FlashOrder order =
                new FlashOrder(
                        target,
                        new FirmwareFile("a.hex", FirmwareFile.Format.HEX, image, Set.of()),
                        List.of(board.processor()),
                        true,
                        Optional.empty(),
                        Optional.of(board.identity().id()),
                        each.startsByItself() ? Duration.ofMillis(300) : Duration.ZERO);
        return new Flasher(bus, PROTOCOLS, List.of()).flash(order, event -> {}, () -> false);
    }

    private FlashTarget target(BenchBoard each, VirtualBoard board, VirtualDevice device) {
        bus.plug(device);
        FlashMemory memory = board.flash();
        List<FlashRange> ranges = new ArrayList<>();
        ranges.add(
                new FlashRange(
                        memory.start(), each.fresh().get().flash().room(), memory.page(), true));
        List<DeviceNode> nodes = bus.nodes();
        DeviceNode node =
                nodes.stream()
                        .filter(n -> !(n instanceof UsbNode))
                        .findFirst()
                        .orElse(nodes.getFirst());
        return new FlashTarget(
                node,
                each.toString(),
                List.of(each.bootloader()),
                each.protocol(),
                Optional.of(board.processor()),
                Optional.of(new ChipFlash(ranges, board.eeprom().size())));
    }

    private static int size(VirtualBoard board) {
        return Math.min(board.flash().room(), LARGEST_IMAGE);
    }

    /** An older firmware is there. */
    private static void filled(VirtualBoard board) {
        board.flash().put(board.flash().start(), Given.random(board.flash().room(), 99));
    }

    private static boolean holds(VirtualBoard board, byte[] content) {
        byte[] held = board.flash().read(board.flash().start(), content.length);
        return Arrays.equals(held, content);
    }
}
